use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(doc())]
    Low,
    High,
}

fn main() {}
