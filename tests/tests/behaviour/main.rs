//! What a derived enum does, topic by topic, with expectations from the schema and the design.

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
