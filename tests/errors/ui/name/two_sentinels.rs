use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(case_sensitive)]
enum Level {
    UnknownFutureValue,
    #[graph(name = "UnknownFutureValue")]
    Other,
}

fn main() {}
