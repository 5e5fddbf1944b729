use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "low ")]
    Low,
    High,
}

fn main() {}
