use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = HIGH,
    #[graph(unknown)]
    Other,
}

const HIGH: isize = 1 << 40;

fn main() {}
