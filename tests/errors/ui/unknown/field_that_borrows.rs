use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown)]
    Unknown(&'static str),
}

fn main() {}
