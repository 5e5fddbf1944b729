use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(namespace = "")]
enum Level {
    Low,
    High,
}

fn main() {}
