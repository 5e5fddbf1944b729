#![doc = include_str!("../../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod error;
mod graph_enum;
mod names;
mod nearest;
#[doc(hidden)]
pub mod private;
mod read;
mod schema;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "alloc")]
mod unknown;
mod values;
mod words;

pub use crate::error::{ParseError, ParseErrorKind};
pub use crate::graph_enum::{GraphEnum, Repr};
pub use crate::schema::{EnumType, Member, UnderlyingType};
#[cfg(feature = "serde")]
pub use crate::serde::as_value;
#[cfg(feature = "alloc")]
pub use crate::unknown::UnknownMember;
#[cfg(feature = "derive")]
pub use graph_enum_derive::GraphEnum;
