//! The algebra of sets: a composite counts as the bits that it covers, and stays whole where that makes no difference.

use super::{AsFlags, Flags, FlagsEnum, UnknownTokens};

impl<E: FlagsEnum> Flags<E> {
    /// Returns `true` if every member of `other` is in this set, or part of a composite in it: OData's `has`.
    ///
    /// Every set contains the empty set, and so a zero member that is the empty set. An unknown name must be in both.
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
    pub fn contains(&self, other: impl AsFlags<E>) -> bool {
        other.__with(|other| {
            if self.are_members_enough(other) {
                return other.members & !self.members == 0;
            }
            let mut names = other.unknown.names();
            other.extent() & !self.extent() == 0 && names.all(|name| self.unknown.contains(name))
        })
    }

    /// Returns `true` if any member of `other` is in this set, or shares a bit with a member of it.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, Neutral, X64, X86};
    /// assert!((X86 | X64).intersects(X64 | Arm));
    /// assert!(!(X86 | X64).intersects(Arm | Neutral));
    /// ```
    #[inline]
    #[must_use]
    pub fn intersects(&self, other: impl AsFlags<E>) -> bool {
        other.__with(|other| {
            if self.are_members_enough(other) {
                return other.members & self.members != 0;
            }
            let mut names = other.unknown.names();
            other.extent() & self.extent() != 0 || names.any(|name| self.unknown.contains(name))
        })
    }

    /// The members of either set, as `|`.
    #[inline]
    #[must_use]
    pub fn union(&self, other: impl AsFlags<E>) -> Self {
        let mut union = self.clone();
        union.insert(other);
        union
    }

    /// The members of both sets, as `&`.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, X64, X86};
    /// # use graph_enum::Flags;
    /// assert_eq!((X86 | X64).intersection(X64 | Arm), Flags::from(X64));
    /// ```
    #[inline]
    #[must_use]
    pub fn intersection(&self, other: impl AsFlags<E>) -> Self {
        other.__with(|other| {
            if self.are_members_enough(other) {
                return Self::of(self.members & other.members);
            }
            let mut both = self.clone();
            both.unknown.retain(|name| other.unknown.contains(name));
            both.set_extent(self.extent() & other.extent(), self.members | other.members);
            both
        })
    }

    /// The members of this set that the other does not contain, as `-`. A composite that loses a part is broken up.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, X64, X86};
    /// # use graph_enum::Flags;
    /// assert_eq!((X86 | X64).difference(X64 | Arm), Flags::from(X86));
    /// ```
    #[inline]
    #[must_use]
    pub fn difference(&self, other: impl AsFlags<E>) -> Self {
        let mut difference = self.clone();
        difference.remove(other);
        difference
    }

    /// The members of exactly one of the sets, as `^`.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, X64, X86};
    /// assert_eq!((X86 | X64).symmetric_difference(X64 | Arm), X86 | Arm);
    /// ```
    #[inline]
    #[must_use]
    pub fn symmetric_difference(&self, other: impl AsFlags<E>) -> Self {
        let mut either = self.clone();
        either.toggle(other);
        either
    }

    /// Every declared member but the sentinel that is not in the set, as `!`.
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

    /// Returns `true` if the members decide: no two share a bit, and neither set has unknown tokens.
    #[inline]
    pub(super) fn are_members_enough(&self, other: &Self) -> bool {
        E::__FLAGS.is_disjoint() && self.unknown.is_empty() && other.unknown.is_empty()
    }

    /// What the set covers: the bits of members and the unknown ones, and above them a bit per number.
    #[cold]
    #[inline(never)]
    pub(super) fn extent(&self) -> u128 {
        E::__FLAGS.extent(self.members) | u128::from(self.unknown.bits())
    }

    /// Changes what the set covers. It keeps members of `given` where it can, and bits without a member where an
    /// open enum keeps them.
    pub(super) fn set_extent(&mut self, extent: u128, given: u64) {
        let (members, left) = E::__FLAGS.members_of(extent, given);
        self.members = members;
        self.unknown
            .set_bits(if E::__LOSSY_NAME.is_some() { 0 } else { left });
    }
}
