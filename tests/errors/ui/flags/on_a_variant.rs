use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(flags)]
    Low,
    High,
}

fn main() {}
