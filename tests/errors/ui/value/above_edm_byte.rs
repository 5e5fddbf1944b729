use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(u8)]
enum Level {
    Low = 1,
    High = 256,
}

fn main() {}
