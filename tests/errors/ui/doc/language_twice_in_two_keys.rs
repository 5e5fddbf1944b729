use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(doc("de" = "niedrig"), doc("de" = "tief"))]
    Low,
    High,
}

fn main() {}
