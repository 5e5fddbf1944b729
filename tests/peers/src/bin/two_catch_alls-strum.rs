#[derive(strum::EnumString)]
enum Level {
    #[strum(default)] //~ first
    Low(String),
    #[strum(default)] //~ default
    High(String),
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
