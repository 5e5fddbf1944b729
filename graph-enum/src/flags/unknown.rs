//! [`UnknownTokens`]: the tokens of a set that this build does not know.

use core::hash::Hash;

/// A name as it is stored. No set stores one without an allocator.
#[cfg(feature = "alloc")]
pub(super) type Name = alloc::boxed::Box<str>;
#[cfg(not(feature = "alloc"))]
pub(super) type Name = &'static str;

/// The part of a set that has no declared member: unknown names, in arrival order and once each, and
/// unknown bits.
///
/// `UnknownFlags` stores them for an open enum. A closed enum has `()`, which stores nothing, so that its
/// sets are `Copy` and one word wide. Comparing and hashing look at the names as a set.
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

    /// The names in arrival order.
    #[inline]
    fn names(&self) -> &[Name] {
        &[]
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

#[cfg(feature = "alloc")]
pub use self::stored::UnknownFlags;

#[cfg(feature = "alloc")]
mod stored {
    use alloc::boxed::Box;
    use alloc::collections::BTreeSet;
    use alloc::vec::Vec;
    use core::cmp::Ordering;
    use core::hash::{Hash, Hasher};

    use super::{Name, UnknownTokens};

    /// The unknown tokens of an open enum's set; one pointer wide, and null nearly always.
    #[derive(Clone, Debug)]
    pub struct UnknownFlags(Option<Box<Unknown>>);

    /// Not empty: [`UnknownFlags`] is `None` then.
    #[derive(Clone, Debug, Default)]
    struct Unknown {
        names: Vec<Name>,
        /// The same names, for lookup, where they are more than [`FEW`]; else empty.
        index: BTreeSet<Name>,
        bits: u64,
    }

    /// Up to this many names are compared one by one.
    const FEW: usize = 8;

    impl Unknown {
        fn contains(&self, name: &str) -> bool {
            if self.index.is_empty() {
                self.names.iter().any(|other| **other == *name)
            } else {
                self.index.contains(name)
            }
        }

        fn insert(&mut self, name: &str) {
            if self.contains(name) {
                return;
            }
            self.names.push(name.into());
            if !self.index.is_empty() {
                self.index.insert(name.into());
            } else if self.names.len() > FEW {
                self.index = self.names.iter().cloned().collect();
            }
        }

        fn retain(&mut self, keep: impl Fn(&str) -> bool) {
            self.names.retain(|name| keep(name));
            self.index.retain(|name| keep(name));
        }
    }

    impl UnknownFlags {
        /// Changes the tokens, and frees the memory if none is left.
        fn change(&mut self, change: impl FnOnce(&mut Unknown)) {
            let unknown = self.0.get_or_insert_default();
            change(unknown);
            if unknown.names.is_empty() && unknown.bits == 0 {
                self.0 = None;
            }
        }

        fn sorted(&self) -> Vec<&Name> {
            let mut names: Vec<&Name> = self.names().iter().collect();
            names.sort_unstable();
            names
        }
    }

    impl UnknownTokens for UnknownFlags {
        const NONE: Self = Self(None);
        const IS_OPEN: bool = true;

        #[inline]
        fn is_empty(&self) -> bool {
            self.0.is_none()
        }

        fn names(&self) -> &[Name] {
            self.0.as_ref().map_or(&[], |unknown| &unknown.names)
        }

        fn bits(&self) -> u64 {
            self.0.as_ref().map_or(0, |unknown| unknown.bits)
        }

        fn contains(&self, name: &str) -> bool {
            self.0
                .as_ref()
                .is_some_and(|unknown| unknown.contains(name))
        }

        fn insert(&mut self, name: &str) {
            self.change(|unknown| unknown.insert(name));
        }

        fn retain(&mut self, keep: impl Fn(&str) -> bool) {
            if !self.is_empty() {
                self.change(|unknown| unknown.retain(keep));
            }
        }

        fn set_bits(&mut self, bits: u64) {
            if bits != self.bits() {
                self.change(|unknown| unknown.bits = bits);
            }
        }
    }

    // Arrival order matters only for writing. The bits are compared as a part of the set's extent.
    impl Ord for UnknownFlags {
        fn cmp(&self, other: &Self) -> Ordering {
            if self.names() == other.names() {
                return Ordering::Equal;
            }
            self.sorted().cmp(&other.sorted())
        }
    }

    impl PartialOrd for UnknownFlags {
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
            Some(self.cmp(other))
        }
    }

    impl PartialEq for UnknownFlags {
        fn eq(&self, other: &Self) -> bool {
            self.names().len() == other.names().len() && self.cmp(other).is_eq()
        }
    }

    impl Eq for UnknownFlags {}

    impl Hash for UnknownFlags {
        fn hash<H: Hasher>(&self, hasher: &mut H) {
            self.sorted().hash(hasher);
        }
    }
}

/// The [`UnknownTokens`] of an open enum.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __unknown_tokens {
    () => {
        $crate::private::UnknownFlags
    };
}

/// The same without an allocator.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __unknown_tokens {
    () => {
        ::core::compile_error!(
            "sets of an open enum store the text of unknown flags; enable the feature `alloc` of `graph-enum`"
        )
    };
}
