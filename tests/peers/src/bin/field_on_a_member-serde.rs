#[derive(serde::Deserialize)]
enum Level {
    Low,
    High(std::fs::File), //~ std::fs::File
}

fn used(text: &str) -> Option<Level> {
    serde_json::from_str::<Level>(text).ok()
}

fn main() {}
