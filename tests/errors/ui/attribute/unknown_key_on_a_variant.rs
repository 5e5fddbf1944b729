use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(nmae = "low")]
    Low,
    High,
}

fn main() {}
