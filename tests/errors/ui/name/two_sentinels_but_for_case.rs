use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    UnknownFutureValue,
    #[graph(name = "UnknownFutureValue")]
    Other,
}

fn main() {}
