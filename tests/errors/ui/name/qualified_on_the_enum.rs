use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name = "microsoft.graph.level")]
enum Level {
    Low,
    High,
}

fn main() {}
