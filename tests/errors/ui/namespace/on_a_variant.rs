use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(namespace = "microsoft.graph")]
    Low,
    High,
}

fn main() {}
