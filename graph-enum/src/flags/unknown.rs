//! [`UnknownTokens`]: the tokens of a set that this build does not know.

use core::hash::Hash;
use core::iter;

/// The part of a set that has no declared member: unknown names, in arrival order and once each, and
/// unknown bits.
///
/// `UnknownFlags` stores them for an open enum. A closed enum has `()`, which stores nothing, so that its
/// sets are `Copy` and one word wide. Comparing and hashing look at the names as a set.
#[diagnostic::on_unimplemented(
    message = "sets of an open enum store the text of unknown flags; enable the feature `alloc` of `graph-enum`",
    label = "needs the feature `alloc`"
)]
pub trait UnknownTokens: Clone + Ord + Hash + 'static {
    /// Nothing.
    const NONE: Self;
    /// Whether tokens can be stored.
    const IS_OPEN: bool;

    /// Returns `true` without names and bits.
    #[inline]
    fn is_empty(&self) -> bool {
        true
    }

    /// The number of names.
    #[inline]
    fn count(&self) -> usize {
        0
    }

    /// The first name that arrived as number `from` or later, with its number.
    #[inline]
    fn name_from(&self, _from: usize) -> Option<(usize, &str)> {
        None
    }

    /// The names in arrival order.
    fn names(&self) -> impl Iterator<Item = &str> {
        iter::empty()
    }

    /// The bits.
    #[inline]
    fn bits(&self) -> u64 {
        0
    }

    /// Returns `true` if this is one of the names.
    #[inline]
    fn contains(&self, _: &str) -> bool {
        false
    }

    /// Adds a name, unless it is there.
    #[inline]
    fn insert(&mut self, _: &str) {}

    /// Removes a name. Returns `true` if it was there.
    #[inline]
    fn remove(&mut self, _: &str) -> bool {
        false
    }

    /// Keeps the names for which `keep` returns `true`.
    #[inline]
    fn retain(&mut self, _: impl Fn(&str) -> bool) {}

    /// Replaces the bits.
    #[inline]
    fn set_bits(&mut self, _: u64) {}
}

impl UnknownTokens for () {
    const NONE: Self = ();
    const IS_OPEN: bool = false;
}
