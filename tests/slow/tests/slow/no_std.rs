//! Without `std` and without an allocator.

use graph_enum_tests::package;

#[test]
fn a_library_without_an_allocator_links() {
    let folder = package::workspace().join("tests/no_std");
    let output = package::cargo(&folder, &["build"]);
    assert!(output.status.success(), "{}", package::printed(&output));
}
