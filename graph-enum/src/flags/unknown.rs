//! [`UnknownFlags`]: the tokens of a set that this build does not know.

use alloc::{boxed::Box, vec::Vec};
use core::hash::{Hash, Hasher};

use super::Rest;

/// Unknown names, in arrival order and once each, and unknown bits; one pointer wide, and null
/// nearly always.
#[derive(Clone, Debug)]
pub struct UnknownFlags(Option<Box<Unknown>>);

/// Not empty: [`UnknownFlags`] is `None` then.
#[derive(Clone, Debug, Default)]
struct Unknown {
    names: Vec<Box<str>>,
    bits: u64,
}

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

    /// Keeps the names that are among the other's, or are not.
    fn retain(&mut self, other: &Self, is_shared: bool) {
        if self.names().is_empty() {
            return;
        }
        let others = other.sorted();
        self.change(|unknown| {
            unknown
                .names
                .retain(|name| others.binary_search(&name.as_ref()).is_ok() == is_shared);
        });
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
impl PartialEq for UnknownFlags {
    fn eq(&self, other: &Self) -> bool {
        self.bits() == other.bits()
            && self.len() == other.len()
            && (self.names() == other.names() || self.sorted() == other.sorted())
    }
}

impl Eq for UnknownFlags {}

impl Hash for UnknownFlags {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.bits().hash(hasher);
        self.sorted().hash(hasher);
    }
}

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
        if other.names().is_empty() {
            return true;
        }
        let own = self.sorted();
        let mut others = other.names().iter();
        others.all(|name| own.binary_search(&name.as_ref()).is_ok())
    }

    fn shares_names(&self, other: &Self) -> bool {
        if other.names().is_empty() {
            return false;
        }
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

    fn retain_shared(&mut self, other: &Self) {
        self.retain(other, true);
    }

    fn retain_others(&mut self, other: &Self) {
        self.retain(other, false);
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
