//! Tests that take minutes and rarely break: `cargo test -p graph-enum-tests-slow`.
