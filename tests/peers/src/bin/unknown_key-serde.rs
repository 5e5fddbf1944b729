#[derive(serde::Deserialize)]
enum Level {
    #[serde(renam = "low")] //~ renam
    Low = 1,
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    serde_json::from_str::<Level>(text).ok()
}

fn main() {}
