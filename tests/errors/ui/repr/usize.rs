use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(usize)]
enum Level {
    Low,
    High,
}

fn main() {}
