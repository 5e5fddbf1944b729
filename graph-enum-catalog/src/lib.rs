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

// The macro crate's sentence ends each page. Examples there would build this crate for the host as well.

#[doc = include_str!("../docs/beta.md")]
#[doc = ""]
#[doc(inline)]
pub use graph_enum_catalog_macros::beta;

/// Fills in an enum with the members that Microsoft Graph v1.0 declares.
///
/// Everything that is said of [`macro@beta`] holds here.
#[doc = ""]
#[doc(inline)]
pub use graph_enum_catalog_macros::v1;
