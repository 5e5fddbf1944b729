use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = LOW,
    High,
}

const LOW: u8 = 2;

fn main() {}
