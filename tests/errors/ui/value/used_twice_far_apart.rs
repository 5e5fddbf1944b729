use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = 1,
    Middle = 1000,
    High = 1,
}

fn main() {}
