use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(isize)]
enum Level {
    Low,
    High,
}

fn main() {}
