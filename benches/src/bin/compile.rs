//! Prints what building every v1.0 enumeration costs: `cargo run --release --bin compile [ROUNDS]`.

use graph_enum_benches::compile::measure;

fn main() -> std::io::Result<()> {
    let rounds = std::env::args()
        .nth(1)
        .and_then(|rounds| rounds.parse().ok());
    let report = measure(rounds.unwrap_or(3))?;
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}
