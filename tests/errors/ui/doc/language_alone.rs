use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(doc("de"))]
    Low,
    High,
}

fn main() {}
