#![doc = include_str!("../README.md")]

mod identifier;
mod plan;
pub mod tokens;

use graph_enum_core::UnderlyingType;

pub use crate::identifier::{UniqueNames, is_identifier, pascal_case, with_acronyms_as_words};
pub use crate::plan::{Fault, Plan, Unknown, Variant};

/// An enumeration type, as a source declares it.
#[derive(Clone, Debug)]
pub struct Enumeration<'a> {
    /// The OData name: `vppTokenState`.
    pub name: &'a str,
    /// The OData namespace.
    pub namespace: &'a str,
    /// The API version.
    pub version: Option<&'a str>,
    /// The type of the integers.
    pub underlying_type: UnderlyingType,
    /// OData's `IsFlags`.
    pub is_flags: bool,
    /// The members, in the order of the source.
    pub members: Vec<Member<'a>>,
}

/// A member of an [`Enumeration`].
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The wire name.
    pub name: &'a str,
    /// The integer, if the source has it.
    pub value: Option<i64>,
    /// Aliases.
    pub aliases: Vec<&'a str>,
    /// The variant's identifier by the name, usually [`pascal_case`] of it. `None` if the name has no letter or digit.
    pub wanted: Option<String>,
    /// The identifier that the user chose.
    pub chosen: Option<String>,
}

impl Enumeration<'_> {
    /// Returns `true` if the integers of all members are known.
    #[must_use]
    pub fn has_integers(&self) -> bool {
        self.members.iter().all(|member| member.value.is_some())
    }
}
