//! Random enums, and what each must read and write, computed without any code of the project.
//!
//! `GRAPH_ENUM_MODEL_ENUMS` is the number of enums (50), `GRAPH_ENUM_MODEL_SEED` repeats a run.

mod enumeration;
mod names;
mod random;
mod sets;
mod source;

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

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
    fs::create_dir_all(folder.join("src")).expect("the target folder is writable");
    let runtime = package::workspace().join("graph-enum");
    let runtime = runtime.display();
    let manifest = format!(
        "[workspace]\n[package]\nname = \"model\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\ngraph-enum = {{ path = '{runtime}' }}\nserde_json = \"1\"\n[profile.dev]\ndebug = false\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("writable");
    fs::write(folder.join("src/main.rs"), source).expect("writable");
    let output = package::cargo(&folder, &["run"]);
    assert!(output.status.success(), "{}", package::printed(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
