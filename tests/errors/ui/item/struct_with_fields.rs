use graph_enum::GraphEnum;

#[derive(GraphEnum)]
struct Level {
    value: i32,
}

fn main() {}
