#[derive(serde::Deserialize)]
enum Level {
    Low = 1, //~ first
    #[serde(rename = "Low")] //~ "Low"
    High = 2,
}

fn used(text: &str) -> Option<Level> {
    serde_json::from_str::<Level>(text).ok()
}

fn main() {}
