//! The enumeration types of Microsoft Graph v1.0.
//!
//! The attribute of this name, [`macro@crate::v1`], fills in an enum of yours.

#[cfg(feature = "registry")]
use graph_enum::EnumType;
#[cfg(feature = "registry")]
use graph_enum_facts::V1;

#[cfg(feature = "registry")]
use crate::registry::Registry;

#[cfg(feature = "registry")]
static REGISTRY: Registry = Registry::new(V1);

/// The day on which this crate took its facts from the metadata.
///
/// Microsoft's metadata carries no date: Graph may have declared them on any earlier day.
#[cfg(feature = "registry")]
pub const AS_OF: &str = V1.as_of();

/// The type with this qualified name, in any ASCII case.
///
/// For tools that walk metadata and meet a type by its name. The schema answers from name to integer and back without a
/// Rust type. It has no descriptions.
///
/// ```
/// use graph_enum_catalog::v1;
///
/// let status = v1::get("microsoft.graph.security.caseStatus").expect("declared in v1.0");
/// assert_eq!(status.underlying_type().to_string(), "Edm.Byte");
/// assert_eq!(status.member("closed").map(|member| member.value()), Some(4));
/// assert_eq!(status.parse_known("4").map(|member| member.name()), Ok("closed"));
/// assert!(v1::get("microsoft.graph.vppTokenActionFailureReason").is_none());
/// ```
#[cfg(feature = "registry")]
#[must_use]
pub fn get(qualified_name: &str) -> Option<&'static EnumType> {
    REGISTRY.get(qualified_name)
}

/// All types, sorted by name, then by namespace.
///
/// ```
/// use graph_enum_catalog::v1;
///
/// assert_eq!(v1::all().count(), 861);
/// assert_eq!(v1::all().filter(|found| found.is_flags()).count(), 64);
/// ```
#[cfg(feature = "registry")]
pub fn all() -> impl Iterator<Item = &'static EnumType> {
    REGISTRY.all()
}

/// Every type as a Rust enum, a module for each namespace.
///
/// All are open: a member that this build does not know keeps its text. They are what the attribute fills in, with
/// the usual derives. A crate that needs a few of them compiles much faster with the attribute.
///
/// ```
/// use graph_enum_catalog::v1::types::graph::RiskLevel;
///
/// assert_eq!(RiskLevel::from("medium"), RiskLevel::Medium);
/// assert!(RiskLevel::from("later").is_unknown());
/// ```
#[cfg(feature = "types")]
pub mod types {
    graph_enum_catalog_macros::__types!();
}
