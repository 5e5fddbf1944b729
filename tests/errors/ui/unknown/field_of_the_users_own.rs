use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown)]
    Unknown(Other),
}

struct Other {
    text: String,
}

fn main() {}
