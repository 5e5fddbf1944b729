use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name = NAME)]
enum Level {
    Low,
    High,
}

fn main() {}
