#[derive(graph_enum::GraphEnum)]
struct Level; //~ struct

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
