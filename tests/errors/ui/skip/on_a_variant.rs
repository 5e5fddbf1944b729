use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(skip(serde))]
    Low,
}

fn main() {}
