#[derive(graph_enum::GraphEnum)]
enum Level {
    Low = 1, //~ first
    #[graph(name = "low")] //~ "low"
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
