use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(i128)]
enum Level {
    Low,
    High,
}

fn main() {}
