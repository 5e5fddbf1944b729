#[derive(graph_enum::GraphEnum)]
#[repr(u16)] //~ u16
enum Level {
    Low = 1,
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
