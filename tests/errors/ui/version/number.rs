use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(version = 1.0)]
enum Level {
    Low,
    High,
}

fn main() {}
