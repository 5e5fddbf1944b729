use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = 1,
    High = 1 << 40,
}

fn main() {}
