use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(skip(serd))]
enum Level {
    Low,
}

fn main() {}
