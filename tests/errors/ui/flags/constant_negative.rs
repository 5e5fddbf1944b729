use graph_enum::GraphEnum;

const LOW: isize = -1;

#[derive(GraphEnum)]
#[graph(flags)]
enum Level {
    Low = LOW,
    High = 1,
}

fn main() {}
