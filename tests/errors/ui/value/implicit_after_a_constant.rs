use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = LAST,
    High,
}

const LAST: isize = i32::MAX as isize;

fn main() {}
