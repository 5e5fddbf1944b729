use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = 1,
    High = HIGH,
}

fn main() {}
