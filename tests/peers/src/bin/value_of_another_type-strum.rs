#[derive(strum::EnumString)]
enum Level {
    #[strum(serialize = 5)] //~ 5
    Low = 1,
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
