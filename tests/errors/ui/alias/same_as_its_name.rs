use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(alias = "low")]
    Low,
    High,
}

fn main() {}
