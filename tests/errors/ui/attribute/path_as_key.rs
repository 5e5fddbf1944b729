use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(graph::name = "level")]
enum Level {
    Low,
    High,
}

fn main() {}
