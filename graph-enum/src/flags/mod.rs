//! [`Flags`]: a set of the members of a flags enumeration. Here: the type, what makes one and what
//! it is asked; `set` has the algebra, `text` and `serde` its written form.

mod convert;
mod iter;
mod operators;
mod rest;
#[cfg(feature = "schemars")]
mod schemars;
mod send;
#[cfg(feature = "serde")]
mod serde;
mod set;
mod table;
mod text;

use core::hash::{Hash, Hasher};

use crate::graph_enum::{GraphEnum, Repr};

pub use self::iter::{FlagsIntoIter, FlagsIter};
pub use self::rest::Rest;
#[cfg(feature = "alloc")]
pub use self::rest::UnknownFlags;
pub use self::table::{FlagRow, FlagTable, flag_bits, flag_rows};

/// A flags enumeration: the members that a [`Flags`] is a set of. Derived with `#[graph(flags)]`,
/// never written by hand.
///
/// Microsoft Graph's metadata says `IsFlags="true"` of these. You name the trait in code that is
/// generic over them:
///
/// ```
/// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
/// # use example::WindowsArchitecture;
/// use graph_enum::{Flags, FlagsEnum};
///
/// /// For a person to read.
/// fn list<E: FlagsEnum>(set: &Flags<E>) -> String {
///     let names: Vec<String> = set.iter().map(|member| member.as_str().to_owned()).collect();
///     names.join(" and ")
/// }
///
/// assert_eq!(list(&(WindowsArchitecture::X86 | WindowsArchitecture::X64)), "x86 and x64");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a flags enumeration",
    label = "has no sets",
    note = "derive `GraphEnum` with `#[graph(flags)]` if its metadata says `IsFlags=\"true\"`"
)]
pub trait FlagsEnum: GraphEnum {
    #[doc(hidden)]
    type Rest: Rest;

    #[doc(hidden)]
    const __FLAGS: FlagTable;

    /// What unknown members become where their text is lost.
    #[doc(hidden)]
    const __LOST: Option<&'static str>;

    /// The member's bit in a set; 0 for the zero member and for an unknown one.
    #[doc(hidden)]
    fn __bit(&self) -> u64;

    /// The place in the declaration of the member with this name.
    #[doc(hidden)]
    fn __find(name: &str) -> Option<usize>;

    /// The member at a place of the declaration.
    #[doc(hidden)]
    fn __from_index(index: usize) -> Option<Self>;
}

/// A set of members of a flags enumeration, such as `"x86,x64"`.
///
/// You meet one wherever Graph's metadata says `IsFlags="true"`: `applicableArchitectures` of an app,
/// `partsToClone` of a team. Members combine with `|`, and the set is read and written as a comma list.
///
/// ```
/// use graph_enum::{Flags, GraphEnum};
///
/// #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
/// #[graph(flags)]
/// enum WindowsArchitecture {
///     None = 0,
///     X86 = 1,
///     X64 = 2,
///     Arm = 4,
///     Neutral = 8,
/// }
/// use WindowsArchitecture::{Arm, X64, X86};
///
/// let architectures: Flags<WindowsArchitecture> = serde_json::from_str(r#""x64, x86""#).unwrap();
/// assert_eq!(architectures, X86 | X64);
/// assert!(architectures.contains(X64) && !architectures.contains(Arm));
/// assert_eq!(architectures.bits(), 3);
/// assert_eq!((architectures | Arm).to_string(), "x86,x64,arm");
/// assert_eq!(Flags::<WindowsArchitecture>::empty().to_string(), "none");
/// ```
///
/// # What it holds
///
/// *Which members* it holds, not the sum of their integers, because not every enumeration is
/// numbered so that a sum can be told apart again. The set of a closed enum is `Copy` and one word
/// wide. The set of an open enum also holds the names that this build does not know, in arrival
/// order and once each, and the bits that no member has; sets are equal whatever that order is.
///
/// A member of value 0 says that nothing is set. It is the empty set, and beside other members it
/// says nothing; so it is never *in* a set, and every set contains it.
///
/// # Reading
///
/// `FromStr` and serde split at each `,`, trim white space, and read each token as a
/// [`GraphEnum`] is read: a name in any case, or a decimal integer. An integer that is a
/// member's own is that member; any other is split into members, the largest first, and what is left
/// of it are unknown bits. A JSON integer is read likewise; a JSON array or object is a type error.
/// Order does not matter, nor do repetitions. An unknown token never costs the known ones: an open
/// set keeps it, a closed one refuses the whole text.
///
/// # Writing
///
/// `Display` and serde write the names in ascending value, with `,` between and no blank, then unknown
/// names in arrival order, then unknown bits as one integer. The empty set is its zero member's
/// name, or `0` where it has none. Reading that gives the same set.
///
/// # Composites
///
/// A composite's integer has the bits of other members: `Full` = 15 in
/// `synchronizationJobRestartScope`. A set keeps a composite as it was given, and the methods know
/// what it stands for:
///
/// ```
/// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
/// # use example::SynchronizationJobRestartScope as Scope;
/// # use graph_enum::Flags;
/// let full = Flags::from(Scope::Full);
/// assert_eq!(full.to_string(), "Full");
/// assert!(full.contains(Scope::Watermark));
/// assert_eq!(
///     full.difference(Scope::Watermark).to_string(),
///     "ConnectorDataStore,Escrows,QuarantineState"
/// );
/// ```
///
/// Two things look like composites and are none: the sentinel `unknownFutureValue` (it is 22 in
/// `windowsUpdateForBusinessUpdateWeeks`), and members that are just counted, five or more in a row
/// (`fileStorageContainerTypeSettingsOverride` counts from 0 to 6). They stand for themselves alone,
/// and only their very integer is read as them.
pub struct Flags<E: FlagsEnum> {
    /// A bit for each declared member but zero, in the order of the table's rows.
    members: u64,
    rest: E::Rest,
}

impl<E: FlagsEnum> Flags<E> {
    /// The set without members. `Default` gives the same.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::{PasskeyTypes, WindowsArchitecture};
    /// # use graph_enum::Flags;
    /// assert_eq!(Flags::<WindowsArchitecture>::empty(), Flags::from(WindowsArchitecture::None));
    /// assert_eq!(Flags::<PasskeyTypes>::empty().to_string(), "0");
    /// ```
    #[must_use]
    pub const fn empty() -> Self {
        Self::of(0)
    }

    /// The set of every declared member, the sentinel and composites among them.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture;
    /// # use graph_enum::Flags;
    /// assert_eq!(Flags::<WindowsArchitecture>::all().to_string(), "x86,x64,arm,neutral");
    /// ```
    #[must_use]
    pub const fn all() -> Self {
        Self::of(E::__FLAGS.all())
    }

    const fn of(members: u64) -> Self {
        Self {
            members,
            rest: E::Rest::EMPTY,
        }
    }

    /// Whether the set holds nothing, neither members nor anything unknown.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members == 0 && self.rest.is_empty()
    }

    /// Whether the set contains every declared member.
    #[inline]
    #[must_use]
    pub fn is_all(&self) -> bool {
        let parts = E::__FLAGS.parts(self.members);
        E::__FLAGS.parts(E::__FLAGS.all()) & !parts == 0
    }

    /// How many members [`iter`](Self::iter) gives: declared ones, unknown names, and one for all
    /// unknown bits.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::PasskeyTypes;
    /// # use graph_enum::Flags;
    /// let types: Flags<PasskeyTypes> = "synced,hybrid,48".parse().unwrap();
    /// assert_eq!(types.len(), 3);
    /// ```
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        let unknown_bits = usize::from(self.rest.bits() != 0);
        self.members.count_ones() as usize + self.rest.len() + unknown_bits
    }

    /// The integer: the bits of all members, and the unknown ones.
    ///
    /// Unknown names have none and add nothing. Not every enumeration is numbered so that
    /// [`from_bits`](Self::from_bits) gives the same set again, and a number means the same members
    /// only within one version of one schema; names are what Graph wants.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::WindowsArchitecture::{Neutral, X86};
    /// assert_eq!((X86 | Neutral).bits(), 9);
    /// ```
    #[inline]
    #[must_use]
    pub fn bits(&self) -> E::Repr {
        let bits = E::__FLAGS.value(self.members) | self.rest.bits();
        E::Repr::__from_bits(bits)
    }

    /// The set of an integer, as reading its digits would give it; `None` where it is negative, or
    /// has bits that no member of a closed enum has.
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
        let mut set = Self::empty();
        let bits = u64::try_from(bits.into()).ok()?;
        set.insert_bits(bits).then_some(set)
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

    /// Whether the set holds a name or a bit that this build does not know.
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
        !self.rest.is_empty()
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
        (0..self.rest.len()).filter_map(|nth| self.rest.name(nth))
    }

    /// The bits that no member has, as one integer.
    #[inline]
    #[must_use]
    pub fn unknown_bits(&self) -> E::Repr {
        E::Repr::__from_bits(self.rest.bits())
    }
}

impl<E: FlagsEnum> Clone for Flags<E> {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            members: self.members,
            rest: self.rest.clone(),
        }
    }
}

impl<E: FlagsEnum> Copy for Flags<E> where E::Rest: Copy {}

impl<E: FlagsEnum> Default for Flags<E> {
    #[inline]
    fn default() -> Self {
        Self::empty()
    }
}

impl<E: FlagsEnum> PartialEq for Flags<E> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.members == other.members && self.rest == other.rest
    }
}

impl<E: FlagsEnum> Eq for Flags<E> {}

impl<E: FlagsEnum> Hash for Flags<E> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.members.hash(hasher);
        self.rest.hash(hasher);
    }
}
