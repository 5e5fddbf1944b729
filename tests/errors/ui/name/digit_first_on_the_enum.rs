use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name = "2level")]
enum Level {
    Low,
    High,
}

fn main() {}
