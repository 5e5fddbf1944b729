use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name = "level" "grade")]
enum Level {
    Low,
    High,
}

fn main() {}
