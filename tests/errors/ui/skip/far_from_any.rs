use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(skip(diesel))]
enum Level {
    Low,
}

fn main() {}
