use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(alias("lower", "lowest"))]
    Low,
    High,
}

fn main() {}
