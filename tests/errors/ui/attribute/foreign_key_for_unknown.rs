use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(other)]
    Low,
    High,
}

fn main() {}
