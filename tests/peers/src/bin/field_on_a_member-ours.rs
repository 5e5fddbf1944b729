#[derive(graph_enum::GraphEnum)]
enum Level {
    Low,
    High(std::fs::File), //~ (std::fs::File)
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
