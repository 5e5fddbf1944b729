use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(flags)]
enum Level {
    Low = 1,
    High = -2,
}

fn main() {}
