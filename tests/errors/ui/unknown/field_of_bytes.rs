use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown)]
    Unknown(Vec<u8>),
}

fn main() {}
