use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(5)]
enum Level {
    Low,
    High,
}

fn main() {}
