use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(u8)]
enum Level {
    Low = 255,
    High,
}

fn main() {}
