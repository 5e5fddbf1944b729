use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph = "microsoft.graph"]
enum Level {
    Low,
    High,
}

fn main() {}
