//! x

mod check;
mod csdl;
mod diagnostic;
mod markdown;
mod merge;
mod nearest;
mod page;
mod read;
mod rust;
mod schema;
mod source;

pub use diagnostic::{Diagnostic, Report, Severity};
pub use rust::{Generator, Output};
pub use schema::{Deprecation, Description, EnumerationType, Member, Schema, UnderlyingType};
pub use source::{Location, Source, SourceKind};
