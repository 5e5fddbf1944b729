//! The trait [`FlagsEnum`]: what the derive adds for flags.

use super::table::FlagTable;
use super::{Flags, UnknownTokens};
use crate::graph_enum::GraphEnum;
use crate::graph_enum::Tables;

/// A flags enumeration, whose members combine to a [`Flags`](crate::Flags). Derived with `#[graph(flags)]`, never
/// written by hand.
///
/// Microsoft Graph's metadata marks one with `IsFlags="true"`. You need the trait in generic code:
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
    type __UnknownTokens: UnknownTokens;

    #[doc(hidden)]
    const __FLAGS: FlagTable = <Self::__Tables as Tables<Self>>::FLAGS;

    /// The name of the unknown variant where unknown text is lost.
    #[doc(hidden)]
    const __LOSSY_NAME: Option<&'static str>;

    /// The member's bit in a set; 0 for a zero member that is the empty set, and for an unknown one.
    #[doc(hidden)]
    fn __bit(&self) -> u64;
}

/// The bit of the member at this index of the declaration.
#[must_use]
pub const fn flag_bit<E: FlagsEnum>(index: usize) -> u64 {
    E::__FLAGS.bit_at(index)
}

/// Whether the bits of a set are the bits of its integer.
#[inline]
#[must_use]
pub const fn is_contiguous<E: FlagsEnum>() -> bool {
    E::__FLAGS.is_contiguous()
}

/// The set with one more member, by its discriminant.
#[must_use]
pub const fn with_discriminant<E: FlagsEnum<__UnknownTokens = ()>>(
    set: Flags<E>,
    discriminant: i64,
) -> Flags<E> {
    let bit = match E::TYPE.values().index(discriminant) {
        Some(index) => E::__FLAGS.bit_at(index),
        None => 0,
    };
    Flags::of(set.members | bit)
}
