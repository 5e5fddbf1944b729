use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name = 5)]
enum Level {
    Low,
    High,
}

fn main() {}
