use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph]
enum Level {
    Low,
    High,
}

fn main() {}
