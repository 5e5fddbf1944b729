//! Equality, hash and order of sets, all by what a set covers.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use super::{Flags, FlagsEnum};

/// Two sets are equal if each contains the other: `Read | Write` is `ReadWrite`.
impl<E: FlagsEnum> PartialEq for Flags<E> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        if self.are_members_enough(other) {
            return self.members == other.members;
        }
        self.extent() == other.extent() && self.unknown == other.unknown
    }
}

impl<E: FlagsEnum> Eq for Flags<E> {}

/// `set == E::A`: the set contains this member and nothing else.
impl<E: FlagsEnum> PartialEq<E> for Flags<E> {
    #[inline]
    fn eq(&self, member: &E) -> bool {
        let member = Self::from(member);
        *self == member
    }
}

impl<E: FlagsEnum> Hash for Flags<E> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.extent().hash(hasher);
        self.unknown.hash(hasher);
    }
}

/// By integer, then by unknown names. An order to sort and to search by; [`contains`](Flags::contains) compares sets.
impl<E: FlagsEnum> Ord for Flags<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_extent = self.extent().cmp(&other.extent());
        by_extent.then_with(|| self.unknown.cmp(&other.unknown))
    }
}

impl<E: FlagsEnum> PartialOrd for Flags<E> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
