#![doc = include_str!("../README.md")]
#![no_std]

mod generated;

use graph_enum::EnumType;

pub use generated::*;

/// The schema of the enumeration type with this qualified name, in the declared case.
///
/// For tools that walk metadata and meet a type by its name: the schema answers from member to integer
/// and back without a Rust type.
///
/// ```
/// use graph_enum_catalog as catalog;
///
/// let status = catalog::get("microsoft.graph.security.caseStatus").expect("declared in v1.0");
/// let closed = status.member("closed").expect("declared in v1.0");
/// assert_eq!(closed.value(), 4);
/// assert!(catalog::get("microsoft.graph.CaseStatus").is_none());
/// ```
#[must_use]
pub fn get(qualified_name: &str) -> Option<&'static EnumType> {
    let place = ENUM_TYPES.binary_search_by(|found| found.qualified_name().cmp(qualified_name));
    ENUM_TYPES.get(place.ok()?).copied()
}
