//! Mistakes that users make, one a file, with the errors that they see.
//!
//! After changing a message, run with `TRYBUILD=overwrite` and read what changed.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*.rs");
    cases.compile_fail("ui/*/*.rs");
}
