//! The fuzz target compiles the macro's modules anew, on a nightly compiler that the tests do not have: it must at
//! least name all of them.

use std::collections::BTreeSet;
use std::fs;

#[test]
fn the_fuzz_target_has_the_modules_of_the_macro() {
    let derive = concat!(env!("CARGO_MANIFEST_DIR"), "/../graph-enum-derive");
    let mut modules = modules(&format!("{derive}/src/lib.rs"));
    // The one for tests alone.
    assert!(modules.remove("mutations"));
    assert!(modules.contains("attr"));
    let target = format!("{derive}/fuzz/fuzz_targets/derive.rs");
    assert_eq!(self::modules(&target), modules);
}

fn modules(file: &str) -> BTreeSet<String> {
    let source = fs::read_to_string(file).unwrap();
    let modules = source
        .lines()
        .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
    modules.map(str::to_owned).collect()
}
