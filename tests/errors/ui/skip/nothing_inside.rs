use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(skip())]
enum Level {
    Low,
}

fn main() {}
