//! What needs a look once before a release. Tests that build crates take minutes, and are ignored until they are asked
//! for:
//!
//! ```text
//! cargo test -p graph-enum-tests-slow -- --include-ignored
//! ```

mod conformance;
mod editions;
mod editor;
mod large;
mod lints;
mod model;
mod no_std;
mod publishing;
