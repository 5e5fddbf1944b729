use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = 1,
    High = HIGH,
}

const HIGH: u8 = 2;

fn main() {}
