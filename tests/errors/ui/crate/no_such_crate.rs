use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(crate = graph_enums)]
enum Level {
    Low,
    High,
}

fn main() {}
