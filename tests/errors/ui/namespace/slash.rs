use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(namespace = "microsoft/graph")]
enum Level {
    Low,
    High,
}

fn main() {}
