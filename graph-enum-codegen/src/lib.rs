#![doc = include_str!("../README.md")]

mod check;
mod content;
mod csdl;
mod diagnostic;
mod diff;
mod encoding;
mod facts;
mod files;
mod folder;
mod hidden;
mod markdown;
mod meant;
mod merge;
mod page;
mod position;
mod read;
mod read_rust;
mod rust;
mod rust_files;
mod schema;
mod select;
mod source;

pub use csdl::{Use, UseKind};
pub use diagnostic::{Diagnostic, Report, Severity};
pub use diff::{Breaks, Change, Difference, differences, differences_of};
pub use facts::Facts;
pub use graph_enum_core::UnderlyingType;
pub use hidden::printable;
pub use rust::{Generator, Output, hold_writing};
pub use schema::{Deprecation, Description, EnumerationType, Member, Schema};
pub use select::Selection;
pub use source::{Location, Source};
