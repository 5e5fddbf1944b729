//! Derived enums of every kind, in a crate whose owner denies lints.
#![forbid(unsafe_code)]
#![allow(
    clippy::arbitrary_source_item_ordering,
    clippy::exhaustive_enums,
    clippy::implicit_return,
    clippy::pub_with_shorthand,
    clippy::redundant_pub_crate,
    reason = "of what is written here, not of what is derived"
)]

use graph_enum::{GraphEnum, UnknownMember};

/// Closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
#[graph(name = "state", version = "beta", doc("de" = "Geschlossen."))]
pub enum Closed {
    /// Low.
    #[graph(alias = "lowest")]
    Low = -1,
    /// High.
    #[deprecated(note = "use `Low`")]
    High = HIGH,
    /// Higher.
    Higher,
    /// Far away.
    FarAway = 1 << 20,
}

/// For the macro to leave to the compiler.
const HIGH: isize = 7;

/// Open.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[repr(u8)]
#[non_exhaustive]
pub enum Open {
    /// Low.
    Low = 1,
    /// High.
    High = 2,
    /// Unknown.
    #[graph(unknown)]
    Unknown(UnknownMember),
}

/// Loses unknown text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
#[graph(case_sensitive, rename_all = "kebab-case")]
pub enum Lossy {
    /// Low.
    Low,
    /// Other.
    #[graph(unknown)]
    Other,
}

/// Flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
#[graph(flags)]
#[repr(i64)]
pub enum Flags {
    /// None.
    None = 0,
    /// Read.
    Read = 1,
    /// Write.
    Write = 2,
}

/// Flags of constants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
#[graph(flags)]
#[repr(u8)]
pub enum ConstantFlags {
    /// Read.
    Read = r#READ,
    /// Write.
    Write = 1 << 1,
}

/// For the macro to leave to the compiler, and written as raw strings begin.
const READ: u8 = 1;

/// Open flags.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
pub enum OpenFlags {
    /// Read.
    Read = 1,
    /// Unknown.
    #[graph(unknown)]
    Unknown(UnknownMember),
}

/// Filled in by the catalogue.
#[graph_enum_catalog::v1(closed)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, GraphEnum)]
pub enum RiskLevel {
    /// Nothing was found.
    #[default]
    None,
    /// Not much.
    #[graph(name = "low")]
    Harmless,
}

/// Filled in, open, and deprecated by its metadata.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[non_exhaustive]
pub enum FileHashType {}

/// Filled in, flags.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum WindowsArchitecture {}

/// No members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
pub enum Empty {}

/// No members but unknown ones.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
pub enum OnlyUnknown {
    /// Unknown.
    #[graph(unknown)]
    Unknown(UnknownMember),
}

/// Private, and deprecated as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
#[deprecated]
enum Private {
    /// Low.
    Low,
    /// High.
    r#High,
}

/// A module.
mod inner {
    /// Visible to its parent.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, super::GraphEnum)]
    pub(super) enum Level {
        /// Low.
        Low,
        /// High.
        High,
    }
}

/// Uses what is private.
#[inline]
#[must_use]
pub const fn lengths() -> (usize, usize) {
    #[expect(deprecated, reason = "a deprecated enum is used like any other")]
    let members = Private::MEMBERS.len();
    (members, inner::Level::MEMBERS.len())
}
