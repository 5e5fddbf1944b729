//! `core::fmt::from_fn`, which is newer than the oldest compiler of these crates.

use core::fmt::{self, Display};

/// What a function prints.
struct FromFn<F>(F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> Display for FromFn<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(formatter)
    }
}

/// A value that prints as the function does.
pub fn from_fn(write: impl Fn(&mut fmt::Formatter<'_>) -> fmt::Result) -> impl Display {
    FromFn(write)
}
