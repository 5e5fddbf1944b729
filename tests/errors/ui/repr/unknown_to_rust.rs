use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(int32)]
enum Level {
    Low,
    High,
}

fn main() {}
