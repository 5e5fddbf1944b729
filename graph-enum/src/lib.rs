#![doc = include_str!("../../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod absent;
#[cfg(all(feature = "alloc", feature = "derive"))]
pub mod beta;
mod error;
mod flags;
mod graph_enum;
mod names;
mod nearest;
mod odata;
#[doc(hidden)]
pub mod private;
mod read;
pub mod render;
pub mod request;
mod schema;
#[cfg(feature = "schemars")]
mod schemars;
mod send_error;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "alloc")]
mod unknown;
mod values;
mod words;

pub use crate::error::{ParseError, ParseErrorKind};
pub use crate::flags::{Flags, FlagsEnum, FlagsIntoIter, FlagsIter};
pub use crate::graph_enum::{GraphEnum, Repr};
pub use crate::odata::ODataLiteral;
pub use crate::schema::{EnumType, Member, UnderlyingType};
pub use crate::send_error::{SendError, SendErrorKind};
#[cfg(feature = "serde")]
pub use crate::serde::as_value;
#[cfg(feature = "alloc")]
pub use crate::unknown::UnknownMember;
#[cfg(feature = "derive")]
pub use graph_enum_derive::GraphEnum;
