use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(unknown)]
enum Level {
    Low,
    High,
}

fn main() {}
