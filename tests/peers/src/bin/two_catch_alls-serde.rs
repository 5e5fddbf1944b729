#[derive(serde::Deserialize)]
enum Level {
    #[serde(other)] //~ first
    Low,
    #[serde(other)] //~ other
    High,
}

fn used(text: &str) -> Option<Level> {
    serde_json::from_str::<Level>(text).ok()
}

fn main() {}
