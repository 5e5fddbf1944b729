use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name = "level", name = "grade")]
enum Level {
    Low,
    High,
}

fn main() {}
