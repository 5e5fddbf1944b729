//! The algebra of sets: composites count as the members that they stand for, and stay whole where
//! that makes no difference.

use super::{Flags, FlagsEnum, Rest};

impl<E: FlagsEnum> Flags<E> {
    /// Whether every member of `other` is in this set, or part of a composite in it: OData's `has`.
    ///
    /// The zero member and the empty set are in every set. An unknown name is in a set that holds it.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, None as NoArchitecture, X64, X86};
    /// let architectures = X86 | X64;
    /// assert!(architectures.contains(X86));
    /// assert!(architectures.contains(X86 | X64));
    /// assert!(!architectures.contains(X86 | Arm));
    /// assert!(architectures.contains(NoArchitecture));
    /// ```
    #[inline]
    #[must_use]
    pub fn contains(&self, other: impl Into<Self>) -> bool {
        let other = other.into();
        if self.are_members_enough(&other) {
            return other.members & !self.members == 0;
        }
        other.extent() & !self.extent() == 0 && self.rest.has_names(&other.rest)
    }

    /// Whether any member of `other` is in this set, or has a part in common with a member of it.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, Neutral, X64, X86};
    /// assert!((X86 | X64).intersects(X64 | Arm));
    /// assert!(!(X86 | X64).intersects(Arm | Neutral));
    /// ```
    #[inline]
    #[must_use]
    pub fn intersects(&self, other: impl Into<Self>) -> bool {
        let other = other.into();
        if self.are_members_enough(&other) {
            return other.members & self.members != 0;
        }
        other.extent() & self.extent() != 0 || self.rest.shares_names(&other.rest)
    }

    /// What is in either set; `|` gives the same.
    #[inline]
    #[must_use]
    pub fn union(&self, other: impl Into<Self>) -> Self {
        let mut union = self.clone();
        union.insert(other);
        union
    }

    /// What is in both sets; `&` gives the same.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, X64, X86};
    /// # use graph_enum::Flags;
    /// assert_eq!((X86 | X64).intersection(X64 | Arm), Flags::from(X64));
    /// ```
    #[inline]
    #[must_use]
    pub fn intersection(&self, other: impl Into<Self>) -> Self {
        let other = other.into();
        if self.are_members_enough(&other) {
            return Self::of(self.members & other.members);
        }
        let mut both = self.clone();
        both.rest.retain_shared(&other.rest);
        both.set_extent(self.extent() & other.extent(), self.members | other.members);
        both
    }

    /// What is in this set and not in the other; `-` gives the same. As [`remove`](Self::remove) does,
    /// it breaks up a composite that loses a part.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, X64, X86};
    /// # use graph_enum::Flags;
    /// assert_eq!((X86 | X64).difference(X64 | Arm), Flags::from(X86));
    /// ```
    #[inline]
    #[must_use]
    pub fn difference(&self, other: impl Into<Self>) -> Self {
        let mut difference = self.clone();
        difference.remove(other);
        difference
    }

    /// What is in one of the sets alone; `^` gives the same.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, X64, X86};
    /// assert_eq!((X86 | X64).symmetric_difference(X64 | Arm), X86 | Arm);
    /// ```
    #[inline]
    #[must_use]
    pub fn symmetric_difference(&self, other: impl Into<Self>) -> Self {
        let other = other.into();
        if self.are_members_enough(&other) {
            return Self::of(self.members ^ other.members);
        }
        let mut others = other.rest.clone();
        others.retain_others(&self.rest);
        let mut either = self.clone();
        either.rest.retain_others(&other.rest);
        either.push_names(&others);
        either.set_extent(self.extent() ^ other.extent(), self.members | other.members);
        either
    }

    /// Every declared member that is not in the set; `!` gives the same. Nothing unknown is in it.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, Neutral, X64, X86};
    /// assert_eq!((X86 | X64).complement(), Arm | Neutral);
    /// ```
    #[inline]
    #[must_use]
    pub fn complement(&self) -> Self {
        let all = E::__FLAGS.all();
        let extent = E::__FLAGS.extent(all) & !self.extent();
        Self::of(E::__FLAGS.members_of(extent, all).0)
    }

    /// Whether two sets are told apart by their members: no two share a bit, and nothing is unknown.
    #[inline]
    pub(super) fn are_members_enough(&self, other: &Self) -> bool {
        E::__FLAGS.is_disjoint() && self.rest.is_empty() && other.rest.is_empty()
    }

    /// What the set stands for, but for unknown names.
    #[cold]
    #[inline(never)]
    pub(super) fn extent(&self) -> u128 {
        E::__FLAGS.extent(self.members) | u128::from(self.rest.bits())
    }

    /// Changes what the set stands for, but for unknown names. It keeps the members of `given` where it can, and
    /// bits that no member has where there is room for them.
    pub(super) fn set_extent(&mut self, extent: u128, given: u64) {
        let (members, left) = E::__FLAGS.members_of(extent, given);
        self.members = members;
        self.rest
            .set_bits(if E::__LOST.is_some() { 0 } else { left });
    }
}
