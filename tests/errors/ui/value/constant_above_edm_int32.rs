use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = 1,
    High = HIGH,
}

const HIGH: isize = 1 << 40;

fn main() {}
