use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "")]
    Low,
    High,
}

fn main() {}
