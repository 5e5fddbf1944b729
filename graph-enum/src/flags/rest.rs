//! What a set holds beside declared members: nothing, or the tokens that this build does not know.

use core::hash::Hash;

/// What a set holds beside declared members. `UnknownFlags` for an open enum, `()` for a closed
/// one, whose sets are thereby `Copy` and one word wide.
pub trait Rest: Clone + Eq + Hash + 'static {
    /// Nothing.
    const EMPTY: Self;
    /// Whether it can hold anything.
    const IS_OPEN: bool;

    /// Whether it holds nothing.
    fn is_empty(&self) -> bool;

    /// An unknown name, in arrival order.
    fn name(&self, nth: usize) -> Option<&str>;

    /// How many unknown names there are.
    fn len(&self) -> usize;

    /// Whether all names of the other are among these.
    fn has_names(&self, other: &Self) -> bool;

    /// Whether any name of the other is among these.
    fn shares_names(&self, other: &Self) -> bool;

    /// Adds a name that may be among them already, until [`settle`](Self::settle) is called.
    fn push(&mut self, name: &str);

    /// Removes what was added twice.
    fn settle(&mut self);

    /// Keeps the names that the other has too.
    fn retain_shared(&mut self, other: &Self);

    /// Keeps the names that the other has not.
    fn retain_others(&mut self, other: &Self);

    /// The bits that no member declares.
    fn bits(&self) -> u64;

    /// Replaces them.
    fn set_bits(&mut self, bits: u64);
}

impl Rest for () {
    const EMPTY: Self = ();
    const IS_OPEN: bool = false;

    #[inline]
    fn is_empty(&self) -> bool {
        true
    }

    #[inline]
    fn name(&self, _: usize) -> Option<&str> {
        None
    }

    #[inline]
    fn len(&self) -> usize {
        0
    }

    #[inline]
    fn has_names(&self, (): &Self) -> bool {
        true
    }

    #[inline]
    fn shares_names(&self, (): &Self) -> bool {
        false
    }

    #[inline]
    fn push(&mut self, _: &str) {}

    #[inline]
    fn settle(&mut self) {}

    #[inline]
    fn retain_shared(&mut self, (): &Self) {}

    #[inline]
    fn retain_others(&mut self, (): &Self) {}

    #[inline]
    fn bits(&self) -> u64 {
        0
    }

    #[inline]
    fn set_bits(&mut self, _: u64) {}
}

/// What the sets of an open enum hold beside declared members.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __rest {
    () => {
        $crate::private::UnknownFlags
    };
}

/// The same without an allocator.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __rest {
    () => {
        ::core::compile_error!(
            "sets of an open enum hold the text of unknown flags; enable the feature `alloc` of `graph-enum`"
        )
    };
}
