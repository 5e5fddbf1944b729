use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    High(),
}

fn main() {}
