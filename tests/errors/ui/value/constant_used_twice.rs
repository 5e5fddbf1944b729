use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = ONE,
    High = 1,
}

const ONE: isize = 1;

fn main() {}
