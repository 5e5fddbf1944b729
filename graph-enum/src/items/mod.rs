//! The items that every derived enum has in the same form, as macros by example.
//!
//! The derive emits what differs between enums and calls these. Each function is one call into generic code: the
//! compiler checks it once for each of a thousand enums.

mod features;
mod inherent;
mod text;

/// Items of a feature that is on, under the name `private::if_serde` and such.
#[doc(hidden)]
#[macro_export]
macro_rules! __keep {
    ($($item:tt)*) => { $($item)* };
}

/// The same of a feature that is off.
#[doc(hidden)]
#[macro_export]
macro_rules! __leave_out {
    ($($item:tt)*) => {};
}
