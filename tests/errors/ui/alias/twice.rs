use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(alias = "lower", alias = "lower")]
    Low,
    High,
}

fn main() {}
