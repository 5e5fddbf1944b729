//! [`Flags`]: a set of the members of a flags enumeration. Here: the type, what makes one and what
//! it is asked. `set` has the algebra and `change` the same in place; `read`, `text` and `serde` are its
//! written form, `table` what the derive says of the members.

mod bits;
mod change;
mod convert;
mod flags_enum;
mod iter;
mod operators;
mod read;
mod rest;
#[cfg(feature = "schemars")]
mod schemars;
mod send;
#[cfg(feature = "serde")]
mod serde;
mod set;
mod table;
mod text;
#[cfg(feature = "alloc")]
mod unknown;

use core::hash::{Hash, Hasher};

pub use self::flags_enum::FlagsEnum;
pub use self::iter::{FlagsIntoIter, FlagsIter};
pub use self::rest::Rest;
use self::table::FlagTable;
pub use self::table::{FlagSizes, FlagTables, flag_bit, is_contiguous};
#[cfg(feature = "alloc")]
pub use self::unknown::UnknownFlags;

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
/// [`GraphEnum`](trait@crate::GraphEnum) is read: a name in any case, or a decimal integer. An integer that is a
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
/// Bits of a broken composite that no member has alone stay in an open set as unknown ones; a closed set has no
/// place for them.
///
/// Two things look like composites and are none: the sentinel `unknownFutureValue` (it is 22 in
/// `windowsUpdateForBusinessUpdateWeeks`), and members that are just counted, five or more in a row
/// (`fileStorageContainerTypeSettingsOverride` counts from 0 to 6). They stand for themselves alone,
/// and only their very integer is read as them.
pub struct Flags<E: FlagsEnum> {
    /// A bit for each declared member but zero, in the order of the table's rows.
    members: u64,
    rest: E::__Rest,
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
            rest: E::__Rest::EMPTY,
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
        E::__FLAGS.extent(E::__FLAGS.all()) & !self.extent() == 0
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
        self.iter().len()
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

impl<E: FlagsEnum> Copy for Flags<E> where E::__Rest: Copy {}

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
