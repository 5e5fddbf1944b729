#[derive(strum::EnumString)]
struct Level; //~ struct

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
