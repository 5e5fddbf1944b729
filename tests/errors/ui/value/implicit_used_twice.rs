use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low = 1,
    Lower = 0,
    High,
}

fn main() {}
