#[derive(graph_enum::GraphEnum)]
enum Level {
    #[graph(nmae = "low")] //~ nmae
    Low = 1,
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
