//! The enumeration types of Microsoft Graph beta.
//!
//! The attribute of this name, [`macro@crate::beta`], fills in an enum of yours.

use graph_enum::EnumType;
use graph_enum_facts::BETA;

use crate::registry::Registry;

static REGISTRY: Registry = Registry::new(BETA);

/// The day whose metadata the facts are taken from.
pub const AS_OF: &str = BETA.as_of();

/// The type with this qualified name, in any ASCII case; see [`v1::get`](crate::v1::get).
///
/// ```
/// use graph_enum_catalog::beta;
///
/// let reason = beta::get("microsoft.graph.VppTokenActionFailureReason").expect("declared in beta");
/// assert_eq!(reason.name(), "vppTokenActionFailureReason");
/// assert_eq!(reason.member("expiredVppToken").map(|member| member.value()), Some(3));
/// ```
#[must_use]
pub fn get(qualified_name: &str) -> Option<&'static EnumType> {
    REGISTRY.get(qualified_name)
}

/// All types, sorted by name, then by namespace.
///
/// ```
/// use graph_enum_catalog::beta;
///
/// assert_eq!(beta::all().count(), 1_861);
/// ```
pub fn all() -> impl Iterator<Item = &'static EnumType> {
    REGISTRY.all()
}
