// Of two definitions of a link the first counts: here the pages of this very version.
//! [`as_value`]: crate::as_value
//! [`beta`]: crate::beta
//! [`Flags<E>`]: crate::Flags
//! [`UnknownMember`]: crate::UnknownMember
#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

// What an enumeration is, and what is made of it.
mod graph_enum;
mod repr;
mod schema;
mod render;

// Reading and writing.
mod known;
mod read;
mod wire;
#[cfg(feature = "alloc")]
mod unknown;
mod unknown_hook;
mod unknown_text;
mod error;
mod excerpt;
mod flags;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "serde")]
mod field;
#[cfg(feature = "serde")]
pub mod as_text;
#[cfg(feature = "serde")]
pub mod as_value;
#[cfg(feature = "schemars")]
pub mod schemars;
#[cfg(feature = "utoipa")]
pub mod utoipa;
#[cfg(feature = "clap")]
pub mod clap;
#[cfg(feature = "arbitrary")]
mod arbitrary;
mod features;

// What a request may hold.
pub mod request;

// The prebuilt enums, and what generated code names.
#[cfg(all(feature = "alloc", feature = "derive"))]
pub mod beta;
#[cfg(all(doc, feature = "serde"))]
#[doc = include_str!("../docs/formats.md")]
pub mod formats {}
#[cfg(all(doc, feature = "derive", feature = "alloc"))]
#[doc = include_str!("../docs/from_other_derives.md")]
pub mod from_other_derives {}
// Tested by the programs that it shows.
#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("../docs/recipes.md")]
pub mod recipes {}
#[doc(hidden)]
pub mod keys;
#[doc(hidden)]
pub mod private;

pub use crate::error::{ParseError, ParseErrorKind};
pub use crate::flags::{AsFlags, Flags, FlagsEnum, FlagsIter};
pub use crate::graph_enum::GraphEnum;
pub use crate::repr::Repr;
#[doc(inline)]
pub use crate::request::{ODataLiteral, RequestError, RequestErrorKind};
pub use crate::schema::{EnumType, Member};
#[cfg(feature = "alloc")]
pub use crate::unknown::UnknownMember;
#[cfg(feature = "std")]
pub use crate::unknown_hook::set_unknown_hook;
pub use graph_enum_core::UnderlyingType;
// The macro crate's sentence ends the page. Examples there would build this crate for the host as well.
#[cfg(feature = "derive")]
#[doc = include_str!("../docs/derive.md")]
#[doc = ""]
#[doc(inline)]
pub use graph_enum_derive::GraphEnum;
