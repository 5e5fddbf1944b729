//! From the schema to Rust: `generator` is the entry point, `plan` makes the decisions and `legal` checks them, `item`
//! prints an enum with `docs` and `layout`, `output` joins the enums, `write` writes the files.

mod additions;
mod docs;
mod generator;
mod identifier;
mod item;
mod layout;
mod legal;
mod output;
mod plan;
mod renames;
mod write;

pub use generator::Generator;
pub use output::Output;
pub use write::hold_writing;
pub(crate) use write::write_whole;
