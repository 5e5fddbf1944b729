use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(colour = "red")]
enum Level {
    Low,
    High,
}

fn main() {}
