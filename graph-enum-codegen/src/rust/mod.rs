//! From the schema to Rust: `generator` is the way in, `plan` decides and checks with
//! `legal`, `item` prints with `docs` and `layout`, `output` puts together, `write` writes.

mod additions;
mod docs;
mod generator;
mod identifier;
mod item;
mod layout;
mod legal;
mod namespace;
mod output;
mod plan;
mod renames;
mod write;

pub use generator::Generator;
pub use output::Output;
pub use write::hold_writing;
pub(crate) use write::write_whole;
