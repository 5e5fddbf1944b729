use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(skip("serde"))]
enum Level {
    Low,
}

fn main() {}
