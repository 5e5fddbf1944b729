use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(crate = "graph_enum")]
enum Level {
    Low,
    High,
}

fn main() {}
