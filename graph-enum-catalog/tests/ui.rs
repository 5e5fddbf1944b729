//! Mistakes with the attributes, one a file, with the errors that users see.
//!
//! After changing a message, run with `TRYBUILD=overwrite` and read what changed.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}
