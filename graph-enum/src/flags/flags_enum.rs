//! The trait [`FlagsEnum`]: what the derive adds for flags.

use super::{FlagTable, FlagTables, Rest};
use crate::graph_enum::GraphEnum;

/// A flags enumeration: the members that a [`Flags`](crate::Flags) is a set of. Derived with `#[graph(flags)]`,
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
    type __Rest: Rest;

    #[doc(hidden)]
    type __FlagTables: FlagTables<Self>;

    #[doc(hidden)]
    const __FLAGS: FlagTable = <Self::__FlagTables as FlagTables<Self>>::TABLE;

    /// What unknown members become where their text is lost.
    #[doc(hidden)]
    const __LOST: Option<&'static str>;

    /// The member's bit in a set; 0 for the zero member and for an unknown one.
    #[doc(hidden)]
    fn __bit(&self) -> u64;
}
