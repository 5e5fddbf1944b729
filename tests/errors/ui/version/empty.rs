use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(version = "")]
enum Level {
    Low,
    High,
}

fn main() {}
