#[derive(graph_enum::GraphEnum)]
enum Level {
    #[graph(unknown)] //~ first
    Low(String),
    #[graph(unknown)] //~ unknown
    High(String),
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
