use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(alias = "high")]
    Low,
    High,
}

fn main() {}
