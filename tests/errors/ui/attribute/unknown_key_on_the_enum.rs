use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(nmae = "level")]
enum Level {
    Low,
    High,
}

fn main() {}
