use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "+5")]
    Low,
    High,
}

fn main() {}
