use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown)]
    Unknown(u32),
}

fn main() {}
