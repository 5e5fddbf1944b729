use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(alias = "level")]
enum Level {
    Low,
    High,
}

fn main() {}
