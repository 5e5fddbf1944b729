//! Sets and their integers, and the unknown tokens of a set.

use super::{Flags, FlagsEnum, UnknownTokens};
use crate::repr::Repr;

impl<E: FlagsEnum> Flags<E> {
    /// The integer: the bits of all members, and the unknown ones. Unknown names add nothing.
    ///
    /// Not every enumeration is numbered so that [`from_bits`](Self::from_bits) returns the same set again, and a number
    /// means the same members only within one version of one schema. Graph wants names.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Neutral, X86};
    /// assert_eq!((X86 | Neutral).bits(), 9);
    /// ```
    #[inline]
    #[must_use]
    pub fn bits(&self) -> E::Repr {
        let bits = E::__FLAGS.value(self.members) | self.unknown.bits();
        E::Repr::__from_bits(bits)
    }

    /// The set of an integer, read as its digits are. `None` if it is negative, or has bits that no member of a closed
    /// enum has.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::{PasskeyTypes, WindowsArchitecture};
    /// # use graph_enum::Flags;
    /// let architectures = Flags::<WindowsArchitecture>::from_bits(5).unwrap();
    /// assert_eq!(architectures.to_string(), "x86,arm");
    /// assert_eq!(Flags::<WindowsArchitecture>::from_bits(16), None);
    /// assert_eq!(Flags::<PasskeyTypes>::from_bits(17).unwrap().to_string(), "deviceBound,16");
    /// ```
    #[must_use]
    pub fn from_bits(bits: E::Repr) -> Option<Self> {
        let bits = u64::try_from(bits.into()).ok()?;
        let (members, left) = E::__FLAGS.split(bits);
        let mut set = Self::of(members);
        if left != 0 {
            set.insert_bits(left);
        }
        (left == 0 || E::__UnknownTokens::IS_OPEN).then_some(set)
    }

    /// The set of an integer's declared members; other bits are dropped.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture;
    /// # use graph_enum::Flags;
    /// let architectures = Flags::<WindowsArchitecture>::from_bits_truncate(17);
    /// assert_eq!(architectures, Flags::from(WindowsArchitecture::X86));
    /// ```
    #[must_use]
    pub fn from_bits_truncate(bits: E::Repr) -> Self {
        let bits: i64 = bits.into();
        // A negative integer has the bits of its two's complement.
        let (members, _) = E::__FLAGS.split(u64::from_ne_bytes(bits.to_ne_bytes()));
        Self::of(members)
    }

    /// Returns `true` if the set contains a name or a bit that this build does not know.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::PasskeyTypes;
    /// # use graph_enum::Flags;
    /// let types: Flags<PasskeyTypes> = "hybrid,synced".parse().unwrap();
    /// assert!(types.has_unknown());
    /// assert!(types.contains(PasskeyTypes::Synced));
    /// ```
    #[inline]
    #[must_use]
    pub fn has_unknown(&self) -> bool {
        !self.unknown.is_empty()
    }

    /// The names that this build does not know, in arrival order.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::PasskeyTypes;
    /// # use graph_enum::Flags;
    /// let types: Flags<PasskeyTypes> = "hybrid,synced,16".parse().unwrap();
    /// assert_eq!(types.unknown_names().collect::<Vec<_>>(), ["hybrid"]);
    /// assert_eq!(types.unknown_bits(), 16);
    /// ```
    pub fn unknown_names(&self) -> impl Iterator<Item = &str> {
        self.unknown.names()
    }

    /// The bits that no member of the set has, as one integer.
    #[inline]
    #[must_use]
    pub fn unknown_bits(&self) -> E::Repr {
        E::Repr::__from_bits(self.unknown.bits())
    }
}
