#[derive(graph_enum::GraphEnum)]
#[graph(rename_all = "camel")] //~ "camel"
enum Level {
    Low = 1,
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
