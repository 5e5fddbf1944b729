use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "low's")]
    Low,
    High,
}

fn main() {}
