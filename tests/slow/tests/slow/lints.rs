//! A user's crate under each group of rustc's and clippy's lints, denied one by one: nothing of what is
//! derived is reported.

use graph_enum_tests::package;

/// Rustc's groups, and each lint of rustc that no group has and that is off by default.
const RUSTC: [&str; 27] = [
    "warnings",
    "future-incompatible",
    "keyword-idents",
    "let-underscore",
    "nonstandard-style",
    "refining-impl-trait",
    "rust-2018-idioms",
    "rust-2021-compatibility",
    "rust-2024-compatibility",
    "unused",
    "absolute-paths-not-starting-with-crate",
    "elided-lifetimes-in-paths",
    "explicit-outlives-requirements",
    "meta-variable-misuse",
    "missing-copy-implementations",
    "missing-debug-implementations",
    "missing-docs",
    "redundant-lifetimes",
    "single-use-lifetimes",
    "trivial-casts",
    "trivial-numeric-casts",
    "unit-bindings",
    "unreachable-pub",
    "unused-lifetimes",
    "unused-qualifications",
    "unused-results",
    "variant-size-differences",
];

const CLIPPY: [&str; 10] = [
    "clippy::all",
    "clippy::cargo",
    "clippy::complexity",
    "clippy::correctness",
    "clippy::nursery",
    "clippy::pedantic",
    "clippy::perf",
    "clippy::restriction",
    "clippy::style",
    "clippy::suspicious",
];

#[test]
fn no_lint_is_set_off() {
    for group in RUSTC.into_iter().chain(CLIPPY) {
        let printed = clippy(&["-D", group]);
        assert_eq!(printed.trim(), "", "{group}");
    }
}

/// The test above looks at what clippy prints: here it has something to say.
#[test]
fn a_report_is_seen() {
    let printed = clippy(&["-F", "clippy::exhaustive-enums"]);
    assert!(printed.contains("exhaustive_enums"), "{printed}");
}

fn clippy(levels: &[&str]) -> String {
    let folder = package::workspace().join("tests/lints");
    let mut arguments = vec!["clippy", "--no-deps", "--"];
    arguments.extend(levels);
    // Says that nobody should deny all of `clippy::restriction`.
    arguments.extend(["-A", "clippy::blanket-clippy-restriction-lints"]);
    package::printed(&package::cargo(&folder, &arguments))
}
