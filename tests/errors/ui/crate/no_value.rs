use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(crate)]
enum Level {
    Low,
    High,
}

fn main() {}
