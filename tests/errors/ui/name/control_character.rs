use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "low\u{7}")]
    Low,
    High,
}

fn main() {}
