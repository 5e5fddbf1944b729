use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(version = "beta")]
    Low,
    High,
}

fn main() {}
