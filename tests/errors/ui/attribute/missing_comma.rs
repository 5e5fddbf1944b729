use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name = "level" version = "beta")]
enum Level {
    Low,
    High,
}

fn main() {}
