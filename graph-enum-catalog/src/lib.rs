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

#[doc(inline)]
pub use graph_enum_catalog_macros::{beta, v1};
