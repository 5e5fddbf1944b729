use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(flags = true)]
enum Level {
    Low,
    High,
}

fn main() {}
