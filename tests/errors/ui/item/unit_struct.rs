use graph_enum::GraphEnum;

#[derive(GraphEnum)]
struct Level;

fn main() {}
