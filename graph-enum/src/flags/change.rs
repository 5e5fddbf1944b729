//! Changing a set in place.

use super::{Flags, FlagsEnum, Rest};

impl<E: FlagsEnum> Flags<E> {
    /// Adds a member, or all of a set.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture;
    /// # use graph_enum::Flags;
    /// let mut architectures = Flags::empty();
    /// architectures.insert(WindowsArchitecture::Arm);
    /// architectures.insert(WindowsArchitecture::X64);
    /// assert_eq!(architectures.to_string(), "x64,arm");
    /// ```
    #[inline]
    pub fn insert(&mut self, other: impl Into<Self>) {
        let other = other.into();
        self.members |= other.members;
        if !other.rest.is_empty() {
            self.push_rest(&other.rest);
            self.rest.settle();
        }
        self.drop_known_bits();
    }

    /// Takes out a member, or all of a set. A composite that loses a part is broken up.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::SynchronizationJobRestartScope as Scope;
    /// let mut scope = Scope::Full | Scope::ForceDeletes;
    /// scope.remove(Scope::ForceDeletes);
    /// assert_eq!(scope.to_string(), "Full");
    /// scope.remove(Scope::Escrows | Scope::Watermark);
    /// assert_eq!(scope.to_string(), "ConnectorDataStore,QuarantineState");
    /// ```
    #[inline]
    pub fn remove(&mut self, other: impl Into<Self>) {
        let other = other.into();
        if self.are_members_enough(&other) {
            self.members &= !other.members;
            return;
        }
        self.rest.retain_others(&other.rest);
        self.set_extent(self.extent() & !other.extent(), self.members);
    }

    /// Takes out what is in, and adds what is not.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, X64, X86};
    /// let mut architectures = X86 | X64;
    /// architectures.toggle(X64 | Arm);
    /// assert_eq!(architectures, X86 | Arm);
    /// ```
    #[inline]
    pub fn toggle(&mut self, other: impl Into<Self>) {
        *self = self.symmetric_difference(other);
    }

    /// Adds a member or a set if `is_in`, else takes it out.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{X64, X86};
    /// # use graph_enum::Flags;
    /// let mut architectures = Flags::from(X86);
    /// architectures.set(X64, true);
    /// architectures.set(X86, false);
    /// assert_eq!(architectures, Flags::from(X64));
    /// ```
    #[inline]
    pub fn set(&mut self, other: impl Into<Self>, is_in: bool) {
        if is_in {
            self.insert(other);
        } else {
            self.remove(other);
        }
    }

    /// Takes out everything.
    #[inline]
    pub fn clear(&mut self) {
        *self = Self::empty();
    }

    /// Takes out every name and bit that this build does not know.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::PasskeyTypes;
    /// # use graph_enum::Flags;
    /// let mut types: Flags<PasskeyTypes> = "hybrid,synced,16".parse().unwrap();
    /// types.truncate();
    /// assert_eq!(types, Flags::from(PasskeyTypes::Synced));
    /// ```
    #[inline]
    pub fn truncate(&mut self) {
        self.rest = E::__Rest::EMPTY;
    }

    /// Adds an unknown name where there is room for one, until `settle` perhaps twice. Says
    /// whether there is.
    pub(super) fn push_name(&mut self, name: &str) -> bool {
        self.rest.push(E::__LOST.unwrap_or(name));
        E::__Rest::IS_OPEN
    }

    /// Adds the members of an integer, and the bits that are left where there is room for them.
    /// Says whether there is.
    pub(super) fn insert_bits(&mut self, bits: u64) -> bool {
        let (members, left) = E::__FLAGS.split(bits);
        self.members |= members;
        if left == 0 {
            return true;
        }
        if E::__LOST.is_some() {
            let kept = self.push_name("");
            self.rest.settle();
            return kept;
        }
        // Together, the bits of two integers may be a member's.
        self.replace_bits(self.rest.bits() | left);
        E::__Rest::IS_OPEN
    }

    /// Replaces the unknown bits, or adds the members that they turn out to be.
    fn replace_bits(&mut self, bits: u64) {
        let (members, left) = E::__FLAGS.split(bits);
        self.members |= members;
        self.rest.set_bits(left);
    }

    /// Takes out what is in the set twice: names, and bits that a member of it has.
    pub(super) fn settle(&mut self) {
        self.rest.settle();
        self.drop_known_bits();
    }

    /// Takes out the bits that a member of the set has.
    #[inline]
    fn drop_known_bits(&mut self) {
        let bits = self.rest.bits();
        if bits != 0 {
            let unknown = u128::from(bits) & !E::__FLAGS.extent(self.members);
            self.rest.set_bits(u64::try_from(unknown).unwrap_or(bits));
        }
    }

    /// Adds unknown names, until `settle` perhaps twice.
    pub(super) fn push_names(&mut self, rest: &E::__Rest) {
        for name in (0..rest.len()).filter_map(|nth| rest.name(nth)) {
            self.rest.push(name);
        }
    }

    /// Adds what is unknown of another set: names, until `settle` perhaps twice, and bits.
    #[cold]
    pub(super) fn push_rest(&mut self, rest: &E::__Rest) {
        self.push_names(rest);
        self.replace_bits(self.rest.bits() | rest.bits());
    }
}
