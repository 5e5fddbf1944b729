use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(doc(de = "niedrig"))]
    Low,
    High,
}

fn main() {}
