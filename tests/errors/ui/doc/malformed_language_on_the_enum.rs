use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(doc("german" = "Stufe", "d" = "Stufe"))]
enum Level {
    Low,
    High,
}

fn main() {}
