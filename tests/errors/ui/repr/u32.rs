use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(u32)]
enum Level {
    Low,
    High,
}

fn main() {}
