//! Random enums, and what each must read and write, computed without any code of the project.
//!
//! `GRAPH_ENUM_MODEL_ENUMS` is the number of enums (50), `GRAPH_ENUM_MODEL_SEED` repeats a run.

mod enumeration;
mod names;
mod random;
mod sets;
mod source;

use std::env;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use graph_enum_tests::package;

use self::enumeration::Enumeration;
use self::random::Random;

/// Enums that are compiled at once.
const BATCH: usize = 50;

#[test]
fn random_enums_read_and_write_what_the_model_says() {
    let number = |variable| env::var(variable).ok().and_then(|text| text.parse().ok());
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970");
    let seed = number("GRAPH_ENUM_MODEL_SEED").unwrap_or(now.as_secs());
    let enums = number("GRAPH_ENUM_MODEL_ENUMS").unwrap_or(BATCH as u64);
    println!("GRAPH_ENUM_MODEL_SEED={seed}, {enums} enums");
    let mut random = Random::new(seed);
    let enums: Vec<Enumeration> = (0..enums)
        .map(|_| Enumeration::random(&mut random))
        .collect();
    for batch in enums.chunks(BATCH) {
        let expected = format!("{} enums\n", batch.len());
        assert_eq!(
            run(&source::program(batch, &mut random)),
            expected,
            "seed {seed}"
        );
    }
}

/// Compiles and runs the program in a crate of its own, and returns what it prints.
fn run(source: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("model");
    let output = package::run(&folder, "serde_json = \"1\"", source);
    assert!(output.status.success(), "{}", package::printed(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
