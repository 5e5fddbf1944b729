use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(= "level")]
enum Level {
    Low,
    High,
}

fn main() {}
