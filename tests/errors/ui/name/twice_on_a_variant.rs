use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "low", name = "lower")]
    Low,
    High,
}

fn main() {}
