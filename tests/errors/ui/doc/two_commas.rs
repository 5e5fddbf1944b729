use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(doc("de" = "niedrig",, "fr" = "bas"))]
    Low,
    High,
}

fn main() {}
