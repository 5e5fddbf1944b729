use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(doc = "the low level")]
    Low,
    High,
}

fn main() {}
