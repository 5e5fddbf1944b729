use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(crate = graph_enum)]
    Low,
    High,
}

fn main() {}
