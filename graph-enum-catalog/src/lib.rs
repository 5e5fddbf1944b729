#![doc = include_str!("../README.md")]
#![no_std]

#[cfg(feature = "registry")]
extern crate std;

#[cfg(feature = "registry")]
mod registry;

#[cfg(any(feature = "registry", feature = "types"))]
pub mod v1;

#[cfg(feature = "registry")]
pub mod beta;

// The docs of the macro crate follow these on the page. Examples there would build this crate for the host as well.

#[doc = include_str!("../docs/beta.md")]
#[doc(inline)]
pub use graph_enum_catalog_macros::beta;

/// The members of a Microsoft Graph v1.0 enumeration, for an enum of your own.
///
/// Everything that is said of [`macro@beta`] holds here.
#[doc(inline)]
pub use graph_enum_catalog_macros::v1;
