//! The optional features besides serde: arbitrary, clap, schemars, utoipa.

mod arbitrary;
mod catalogue;
mod clap;
mod openapi;
mod skip;
