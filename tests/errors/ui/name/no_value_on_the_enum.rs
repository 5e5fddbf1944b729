use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name)]
enum Level {
    Low,
    High,
}

fn main() {}
