#![doc = include_str!("../README.md")]

mod attr;
mod discriminant;
mod check;
mod model;

mod errors;
mod unparsed;

pub use crate::attr::{EnumAttributes, FEATURES, VariantAttributes, parse_attributes};
pub use crate::check::check;
pub use crate::discriminant::integer_of;
pub use crate::errors::Errors;
pub use crate::model::{Kind, Member, Model, Repr, Value, unraw};
pub use crate::unparsed::parse_header;
