//! What a set holds beside declared members: nothing, or the tokens that this build does not know.

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};
use core::hash::Hash;

/// What a set holds beside declared members. [`UnknownFlags`] for an open enum, `()` for a closed
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

    /// Removes the names that the other has, or those that it has not.
    fn retain(&mut self, among: &Self, keep: bool);

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
    fn retain(&mut self, (): &Self, _: bool) {}

    #[inline]
    fn bits(&self) -> u64 {
        0
    }

    #[inline]
    fn set_bits(&mut self, _: u64) {}
}

/// Unknown names, in arrival order and once each, and unknown bits; one pointer wide, and null
/// nearly always.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug)]
pub struct UnknownFlags(Option<Box<Unknown>>);

/// Not empty: [`UnknownFlags`] is `None` then.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug, Default)]
struct Unknown {
    names: Vec<Box<str>>,
    bits: u64,
}

#[cfg(feature = "alloc")]
impl UnknownFlags {
    fn names(&self) -> &[Box<str>] {
        self.0.as_ref().map_or(&[], |unknown| &unknown.names)
    }

    /// The names in one order, whatever order they came in. To compare name by name would take
    /// hours on the longest lists that somebody could send.
    fn sorted(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.names().iter().map(AsRef::as_ref).collect();
        names.sort_unstable();
        names
    }

    /// Changes what it holds, and lets go of the memory once that is nothing.
    fn change(&mut self, change: impl FnOnce(&mut Unknown)) {
        let unknown = self.0.get_or_insert_default();
        change(unknown);
        if unknown.names.is_empty() && unknown.bits == 0 {
            self.0 = None;
        }
    }
}

// A set has no order: only writing keeps the one that the names came in.
#[cfg(feature = "alloc")]
impl PartialEq for UnknownFlags {
    fn eq(&self, other: &Self) -> bool {
        self.bits() == other.bits()
            && self.len() == other.len()
            && (self.names() == other.names() || self.sorted() == other.sorted())
    }
}

#[cfg(feature = "alloc")]
impl Eq for UnknownFlags {}

#[cfg(feature = "alloc")]
impl Hash for UnknownFlags {
    fn hash<H: core::hash::Hasher>(&self, hasher: &mut H) {
        self.bits().hash(hasher);
        self.sorted().hash(hasher);
    }
}

#[cfg(feature = "alloc")]
impl Rest for UnknownFlags {
    const EMPTY: Self = Self(None);
    const IS_OPEN: bool = true;

    #[inline]
    fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    fn name(&self, nth: usize) -> Option<&str> {
        self.names().get(nth).map(AsRef::as_ref)
    }

    fn len(&self) -> usize {
        self.names().len()
    }

    fn has_names(&self, other: &Self) -> bool {
        let own = self.sorted();
        let mut others = other.names().iter();
        others.all(|name| own.binary_search(&name.as_ref()).is_ok())
    }

    fn shares_names(&self, other: &Self) -> bool {
        let own = self.sorted();
        let mut others = other.names().iter();
        others.any(|name| own.binary_search(&name.as_ref()).is_ok())
    }

    fn push(&mut self, name: &str) {
        self.change(|unknown| unknown.names.push(name.into()));
    }

    fn settle(&mut self) {
        let names = self.names();
        if names.len() < 2 {
            return;
        }
        let mut order: Vec<usize> = (0..names.len()).collect();
        // Stable, so that the first of equal names stays the first.
        order.sort_by_key(|nth| names.get(*nth));
        let mut is_repeated = alloc::vec![false; names.len()];
        for pair in order.windows(2) {
            if let [earlier, later] = *pair {
                if let Some(mark) = is_repeated.get_mut(later) {
                    *mark = names.get(earlier) == names.get(later);
                }
            }
        }
        let mut marks = is_repeated.into_iter();
        self.change(|unknown| {
            unknown
                .names
                .retain(|_| !marks.next().is_some_and(|mark| mark));
        });
    }

    fn retain(&mut self, among: &Self, keep: bool) {
        let among = among.sorted();
        self.change(|unknown| {
            unknown
                .names
                .retain(|name| among.binary_search(&name.as_ref()).is_ok() == keep);
        });
    }

    fn bits(&self) -> u64 {
        self.0.as_ref().map_or(0, |unknown| unknown.bits)
    }

    fn set_bits(&mut self, bits: u64) {
        if bits != self.bits() {
            self.change(|unknown| unknown.bits = bits);
        }
    }
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
