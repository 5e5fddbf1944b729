use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(doc("de" = "niedrig", "DE" = "tief"))]
    Low,
    High,
}

fn main() {}
