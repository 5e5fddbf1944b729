//! Changing a set in place.

use super::{AsFlags, Flags, FlagsEnum, UnknownTokens};

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
    pub fn insert(&mut self, other: impl AsFlags<E>) {
        other.__with(|other| {
            self.members |= other.members;
            if !other.unknown.is_empty() {
                self.insert_unknown(&other.unknown);
            }
            self.drop_known_bits();
        });
    }

    /// Removes a member, or all of a set. A composite that loses a part is broken up.
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
    pub fn remove(&mut self, other: impl AsFlags<E>) {
        other.__with(|other| {
            if self.are_members_enough(other) {
                self.members &= !other.members;
                return;
            }
            for name in other.unknown.names() {
                self.unknown.remove(name);
            }
            self.set_extent(self.extent() & !other.extent(), self.members);
        });
    }

    /// Removes the members that the set contains, and adds the others.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Arm, X64, X86};
    /// let mut architectures = X86 | X64;
    /// architectures.toggle(X64 | Arm);
    /// assert_eq!(architectures, X86 | Arm);
    /// ```
    #[inline]
    pub fn toggle(&mut self, other: impl AsFlags<E>) {
        other.__with(|other| {
            if self.are_members_enough(other) {
                self.members ^= other.members;
                return;
            }
            for name in other.unknown.names() {
                if !self.unknown.remove(name) {
                    self.unknown.insert(name);
                }
            }
            self.set_extent(self.extent() ^ other.extent(), self.members | other.members);
        });
    }

    /// Adds a member or a set if `value` is `true`, else removes it.
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
    pub fn set(&mut self, other: impl AsFlags<E>, value: bool) {
        if value {
            self.insert(other);
        } else {
            self.remove(other);
        }
    }

    /// Removes everything.
    #[inline]
    pub fn clear(&mut self) {
        *self = Self::empty();
    }

    /// Removes every name and bit that this build does not know.
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
        self.unknown = E::__UnknownTokens::NONE;
    }

    /// Adds an unknown name. Where its text is lost, that is the unknown variant's.
    pub(super) fn insert_name(&mut self, name: &str) {
        self.unknown.insert(E::__LOSSY_NAME.unwrap_or(name));
    }

    /// Adds bits without a member, or the member that they are together with the unknown bits of the set.
    pub(super) fn insert_bits(&mut self, bits: u64) {
        if E::__LOSSY_NAME.is_some() {
            self.insert_name("");
            return;
        }
        let (members, left) = E::__FLAGS.split(self.unknown.bits() | bits);
        self.members |= members;
        self.unknown.set_bits(left);
    }

    /// Removes the unknown bits that a member of the set has.
    #[inline]
    pub(super) fn drop_known_bits(&mut self) {
        let bits = self.unknown.bits();
        if bits != 0 {
            let unknown = u128::from(bits) & !E::__FLAGS.extent(self.members);
            self.unknown
                .set_bits(u64::try_from(unknown).unwrap_or(bits));
        }
    }

    #[cold]
    fn insert_unknown(&mut self, unknown: &E::__UnknownTokens) {
        for name in unknown.names() {
            self.unknown.insert(name);
        }
        if unknown.bits() != 0 {
            self.insert_bits(unknown.bits());
        }
    }
}
