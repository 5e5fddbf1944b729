#[derive(strum::EnumString)]
enum Level {
    Low = 1, //~ first
    #[strum(serialize = "Low")] //~ "Low"
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
