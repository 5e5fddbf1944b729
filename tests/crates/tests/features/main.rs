//! The optional features beside serde: clap, utoipa, arbitrary.

mod arbitrary;
mod clap;
