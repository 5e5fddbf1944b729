use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(u16)]
enum Level {
    Low,
    High,
}

fn main() {}
