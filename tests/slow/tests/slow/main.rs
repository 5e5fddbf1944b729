//! Tests that build crates of their own.

mod attribute;
mod conformance;
mod editions;
mod editor;
mod large;
mod lints;
mod model;
mod no_std;
mod types;
mod unused;
