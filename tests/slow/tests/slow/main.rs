//! Crates built as a user builds them. Each test takes minutes, so each is ignored until it is asked for:
//!
//! ```text
//! cargo test -p graph-enum-tests-slow -- --include-ignored
//! ```

mod conformance;
mod editions;
mod editor;
mod large;
mod lints;
mod no_std;
