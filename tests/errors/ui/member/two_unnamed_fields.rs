use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    Other(String, i32),
}

fn main() {}
