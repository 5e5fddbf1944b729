//! Mistakes that users make, one a file, with the errors that they see.
//!
//! After changing a message, run with `TRYBUILD=overwrite` and read what changed.

use std::fs;

#[test]
fn ui() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}

/// rustc shows the standard library's source only where it is installed, which a usual toolchain lacks.
#[test]
fn no_error_shows_the_source_of_the_standard_library() {
    let mut errors = 0;
    for topic in fs::read_dir("ui").expect("the cases") {
        for file in fs::read_dir(topic.expect("a topic").path()).expect("its cases") {
            let path = file.expect("a file").path();
            if path.extension().is_some_and(|it| it == "stderr") {
                let text = fs::read_to_string(&path).expect("an error");
                assert!(!text.contains("$RUST"), "{}", path.display());
                errors += 1;
            }
        }
    }
    assert!(errors > 200, "{errors}");
}
