//! The items that every derived enum has in the same form, as macros by example.
//!
//! The derive emits what differs between enums and calls these. Each function is one call into generic code: the
//! compiler checks it once for each of a thousand enums. The called function is too large to be inlined, so that no
//! table of the enum is evaluated before it is used.

#[cfg(feature = "arbitrary")]
mod arbitrary;
mod inherent;
#[cfg(feature = "schemars")]
mod schemars;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "alloc")]
mod string;
mod text;
#[cfg(feature = "utoipa")]
mod utoipa;

/// The impls of a feature that is off.
#[doc(hidden)]
#[macro_export]
macro_rules! __nothing {
    ($($enum:tt)*) => {};
}
