//! Without `std` and without an allocator.

use std::fs;

use graph_enum_tests::package;

#[test]
fn a_library_without_an_allocator_links() {
    let folder = package::workspace().join("tests/no_std");
    // The versions that the workspace is tested with.
    fs::copy(
        package::workspace().join("Cargo.lock"),
        folder.join("Cargo.lock"),
    )
    .expect("a lock file");
    let output = package::cargo(&folder, &["build"]);
    assert!(output.status.success(), "{}", package::printed(&output));
}
