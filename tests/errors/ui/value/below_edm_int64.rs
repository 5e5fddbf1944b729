use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(i64)]
enum Level {
    Low = 1,
    High = -9223372036854775809,
}

fn main() {}
