#[derive(strum::EnumString)]
enum Level {
    #[strum(serialise = "low")] //~ serialise
    Low = 1,
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
