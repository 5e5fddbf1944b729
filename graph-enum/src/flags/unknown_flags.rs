//! [`UnknownFlags`]: the unknown tokens of an open enum's set.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use super::unknown::UnknownTokens;

/// The unknown tokens of an open enum's set; one pointer wide, and null nearly always.
#[derive(Clone, Debug)]
pub struct UnknownFlags(Option<Box<Unknown>>);

/// Not empty: [`UnknownFlags`] is `None` then.
#[derive(Clone, Debug, Default)]
struct Unknown {
    /// The names by their numbers, which ascend in arrival order.
    names: BTreeMap<usize, Box<str>>,
    /// The numbers by name, once the names were more than [`FEW`]; else empty.
    numbers: BTreeMap<Box<str>, usize>,
    bits: u64,
}

/// Up to this many names are compared one by one.
const FEW: usize = 8;

impl Unknown {
    fn number(&self, name: &str) -> Option<usize> {
        if self.numbers.is_empty() {
            let mut names = self.names.iter();
            let found = names.find(|(_, other)| ***other == *name);
            found.map(|(number, _)| *number)
        } else {
            self.numbers.get(name).copied()
        }
    }

    fn insert(&mut self, name: &str) {
        if self.number(name).is_some() {
            return;
        }
        let last = self.names.last_key_value();
        let number = last.map_or(0, |(number, _)| number + 1);
        self.names.insert(number, name.into());
        if !self.numbers.is_empty() {
            self.numbers.insert(name.into(), number);
        } else if self.names.len() > FEW {
            let names = self.names.iter();
            self.numbers = names
                .map(|(number, name)| (name.clone(), *number))
                .collect();
        }
    }

    fn remove(&mut self, name: &str) -> bool {
        let Some(number) = self.number(name) else {
            return false;
        };
        self.numbers.remove(name);
        self.names.remove(&number).is_some()
    }

    fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.names.retain(|_, name| keep(name));
        self.numbers.retain(|name, _| keep(name));
    }
}

impl UnknownFlags {
    /// Changes the tokens, and frees the memory if none is left.
    fn change<R>(&mut self, change: impl FnOnce(&mut Unknown) -> R) -> R {
        let unknown = self.0.get_or_insert_default();
        let result = change(unknown);
        if unknown.names.is_empty() && unknown.bits == 0 {
            self.0 = None;
        }
        result
    }

    fn sorted(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.names().collect();
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

    fn count(&self) -> usize {
        self.0.as_ref().map_or(0, |unknown| unknown.names.len())
    }

    fn name_from(&self, from: usize) -> Option<(usize, &str)> {
        let (number, name) = self.0.as_ref()?.names.range(from..).next()?;
        Some((*number, name))
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let names = self.0.iter().flat_map(|unknown| unknown.names.values());
        names.map(AsRef::as_ref)
    }

    fn bits(&self) -> u64 {
        self.0.as_ref().map_or(0, |unknown| unknown.bits)
    }

    fn contains(&self, name: &str) -> bool {
        self.0
            .as_ref()
            .is_some_and(|unknown| unknown.number(name).is_some())
    }

    fn insert(&mut self, name: &str) {
        self.change(|unknown| unknown.insert(name));
    }

    fn remove(&mut self, name: &str) -> bool {
        !self.is_empty() && self.change(|unknown| unknown.remove(name))
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
        if self.names().eq(other.names()) {
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
        self.count() == other.count() && self.cmp(other).is_eq()
    }
}

impl Eq for UnknownFlags {}

impl Hash for UnknownFlags {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.sorted().hash(hasher);
    }
}
