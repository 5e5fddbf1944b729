use graph_enum::{Flags, GraphEnum};

#[derive(GraphEnum)]
enum Level {
    Low = 1,
    High = 2,
}

struct Row {
    levels: Flags<Level>,
}

fn main() {}
