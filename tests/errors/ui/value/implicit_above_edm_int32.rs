use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = 2147483647,
    High,
}

fn main() {}
