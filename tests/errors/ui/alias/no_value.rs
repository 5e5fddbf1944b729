use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(alias)]
    Low,
    High,
}

fn main() {}
