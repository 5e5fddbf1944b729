#[derive(strum::EnumString)]
#[strum(serialize_all = "camel")] //~ "camel"
enum Level {
    Low = 1,
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    text.parse::<Level>().ok()
}

fn main() {}
