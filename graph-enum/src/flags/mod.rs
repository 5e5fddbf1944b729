//! [`Flags`]: a set of the members of a flags enumeration.
//!
//! `rows`, `table` and `flags_enum` are the members, `unknown` and `unknown_flags` the tokens without one. `set` is the algebra, `change` the same
//! in place. `read`, `text` and `serde` are the written form.

pub(crate) mod rows;
pub(crate) mod table;
mod flags_enum;
mod unknown;
#[cfg(feature = "alloc")]
mod unknown_flags;

mod convert;
mod compare;
mod set;
mod change;
mod operators;
mod bits;
mod iter;

mod read;
mod text;
mod send;
#[cfg(feature = "schemars")]
mod schemars;
#[cfg(feature = "serde")]
mod serde;

pub use self::convert::AsFlags;
pub use self::flags_enum::{FlagsEnum, flag_bit, is_contiguous, with_discriminant};
pub use self::iter::FlagsIter;
// Without an allocator there are none.
pub use self::unknown::UnknownTokens;
#[cfg(feature = "alloc")]
pub use self::unknown_flags::UnknownFlags;
#[cfg(not(feature = "alloc"))]
pub use core::convert::Infallible as UnknownFlags;

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
/// let json = r#""x64, x86""#;
/// let architectures: Flags<WindowsArchitecture> = serde_json::from_str(json).unwrap();
/// assert_eq!(architectures, X86 | X64);
/// assert!(architectures.contains(X64) && !architectures.contains(Arm));
/// assert_eq!(architectures.bits(), 3);
/// assert_eq!((architectures | Arm).to_string(), "x86,x64,arm");
/// assert_eq!(Flags::<WindowsArchitecture>::empty().to_string(), "none");
/// ```
///
/// # Contents
///
/// A set stores *which members* it contains, not the OR of their integers, because not every enumeration is numbered so
/// that an OR can be taken apart again. The set of a closed enum is `Copy` and one word wide. The set of an open enum
/// also stores the names that this build does not know, in arrival order and once each, and the bits that no member
/// has.
///
/// A member of value 0 is the empty set: every set contains it, and beside other members it disappears. Where members
/// just [count](#numbers), it is a member like the others.
///
/// # Reading
///
/// `FromStr` and serde split at each `,`, trim white space, and read each token as a
/// [`GraphEnum`](trait@crate::GraphEnum) is read: a name in any case, or a decimal integer. An integer that is a
/// member's own is that member. Any other is split into members, the largest first; the rest of it are unknown bits. A
/// JSON integer is read likewise; a JSON array or object is a type error. Neither order nor repetition matters.
///
/// A closed set refuses a token that is unknown or empty. An open set reads any text: it stores such a token, also the
/// empty one of `"x86,"`, and never loses the known ones. [`parse_known`](Self::parse_known) is as strict for an open
/// set as for a closed one.
///
/// # Writing
///
/// `Display` and serde write the names in ascending value, with `,` between and no blank, then unknown names in arrival
/// order, then unknown bits as one integer. The empty set is its zero member's name, else `0`. Reading the text returns
/// an equal set. Width and precision of a format string have no effect; pad `to_string()`.
///
/// # Equality and composites
///
/// A composite's integer has the bits of other members: `Full` = 15 in `synchronizationJobRestartScope`. Two sets are
/// equal, and hash alike, if each contains the other: a composite, its parts, and the integer of both are one set, as in
/// OData. Which of them was given decides only how the set is written.
///
/// ```
/// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
/// # use example::SynchronizationJobRestartScope as Scope;
/// # use graph_enum::Flags;
/// let full = Flags::from(Scope::Full);
/// assert_eq!(full.to_string(), "Full");
/// assert!(full.contains(Scope::Watermark));
/// let parts =
///     Scope::ConnectorDataStore | Scope::Escrows | Scope::Watermark | Scope::QuarantineState;
/// assert_eq!(parts, full);
/// assert_eq!(parts.to_string(), "ConnectorDataStore,Escrows,Watermark,QuarantineState");
/// assert_eq!(
///     full.difference(Scope::Watermark).to_string(),
///     "ConnectorDataStore,Escrows,QuarantineState"
/// );
/// ```
///
/// If a composite loses a part, bits of it without a member of their own stay in an open set as unknown ones. A closed
/// set drops them. Unknown bits are compared as bits, unknown names as a set.
///
/// # Numbers
///
/// Two things look like composites and are not: the sentinel `unknownFutureValue` (22 in
/// `windowsUpdateForBusinessUpdateWeeks`), and members that just count, five or more in a row
/// (`fileStorageContainerTypeSettingsOverride` counts from 0 to 6). They cover only themselves, and only their own
/// integer is read as them. Where members count from 0, the member 0 stays beside others; the empty set is then written
/// as `0`, and the integer 0 is read as the empty set.
pub struct Flags<E: FlagsEnum> {
    /// A bit per declared member, in the order of the table's rows.
    members: u64,
    unknown: E::__UnknownTokens,
}

impl<E: FlagsEnum> Flags<E> {
    /// The set without members, as `Default`.
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

    /// The set of every declared member but the sentinel, which is never sent.
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
            unknown: E::__UnknownTokens::NONE,
        }
    }

    /// Returns `true` without members and unknown tokens.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members == 0 && self.unknown.is_empty()
    }

    /// Returns `true` if the set contains every declared member but the sentinel.
    #[inline]
    #[must_use]
    pub fn is_all(&self) -> bool {
        E::__FLAGS.extent(E::__FLAGS.all()) & !self.extent() == 0
    }

    /// The number of members that [`iter`](Self::iter) returns: declared ones, unknown names, and one for all
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
            unknown: self.unknown.clone(),
        }
    }
}

impl<E: FlagsEnum> Copy for Flags<E> where E::__UnknownTokens: Copy {}

impl<E: FlagsEnum> Default for Flags<E> {
    #[inline]
    fn default() -> Self {
        Self::empty()
    }
}
