use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name("level"))]
enum Level {
    Low,
    High,
}

fn main() {}
