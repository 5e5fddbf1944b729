//! What a derived enum does, topic by topic, with expectations from the schema and the design.

#![expect(
    clippy::items_after_statements,
    reason = "a test declares an enum where it is about it"
)]

mod attributes;
mod beta;
mod conversions;
mod discriminants;
mod errors;
mod layout;
mod names;
mod no_allocation;
mod reading;
mod render;
mod schema;
mod unknown;
mod writing;
