use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = -2147483649,
    High = 1,
}

fn main() {}
