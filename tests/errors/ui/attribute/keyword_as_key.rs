use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(type = "level")]
enum Level {
    Low,
    High,
}

fn main() {}
