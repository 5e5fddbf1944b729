//! The schema of an enumeration as static data: [`EnumType`] and its [`Member`]s.

mod declaration;
#[cfg(feature = "alloc")]
mod facts;
mod member;

use core::fmt;
use core::hash::{self, Hasher};

use graph_enum_core::{Names, UnderlyingType, Values};

pub use self::declaration::Declaration;
#[cfg(feature = "alloc")]
pub use self::facts::Facts;
pub use self::member::Member;
#[cfg(feature = "alloc")]
use self::member::mark_above_sentinel;
pub(crate) use self::member::members;

/// The schema of an enumeration: its name, its members, their integers and descriptions.
///
/// Every derived enum has one as `E::TYPE`. Programs that show, check or document enumerations read it without knowing
/// the Rust type, and the catalogue has types without any Rust type. OData calls it an enumeration type
/// ([CSDL 4.01, section 8](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_EnumerationType)).
///
/// ```
/// use graph_enum::beta::VppTokenActionFailureReason;
///
/// let schema = VppTokenActionFailureReason::TYPE;
/// assert_eq!(schema.qualified_name(), "microsoft.graph.vppTokenActionFailureReason");
/// assert_eq!(schema.underlying_type().to_string(), "Edm.Int32");
/// assert_eq!(schema.member("expiredVppToken").map(|member| member.value()), Some(3));
/// ```
pub struct EnumType {
    namespace: &'static str,
    name: &'static str,
    qualified_name: &'static str,
    underlying_type: UnderlyingType,
    is_flags: bool,
    is_open: bool,
    version: Option<&'static str>,
    description: &'static str,
    translations: &'static [(&'static str, &'static str)],
    members: &'static [Member],
    names: Names,
    values: Values,
}

impl EnumType {
    /// Joins a declaration with its tables.
    pub(crate) const fn new(
        declaration: &Declaration,
        underlying_type: UnderlyingType,
        members: &'static [Member],
        names: Names,
        values: Values,
    ) -> Self {
        let (namespace, name) = declaration.namespace_and_name();
        Self {
            namespace,
            name,
            qualified_name: declaration.qualified_name,
            underlying_type,
            is_flags: declaration.is_flags,
            is_open: declaration.is_open,
            version: declaration.version,
            description: declaration.description,
            translations: declaration.translations,
            members,
            names,
            values,
        }
    }

    /// The type's name without its namespace: `vppTokenActionFailureReason`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The namespace that declares the type: `microsoft.graph`.
    #[must_use]
    pub const fn namespace(&self) -> &'static str {
        self.namespace
    }

    /// Namespace and name: `microsoft.graph.vppTokenActionFailureReason`.
    #[must_use]
    pub const fn qualified_name(&self) -> &'static str {
        self.qualified_name
    }

    /// The type of the members' integers.
    #[must_use]
    pub const fn underlying_type(&self) -> UnderlyingType {
        self.underlying_type
    }

    /// Returns `true` if values combine: `IsFlags="true"` in the metadata.
    #[must_use]
    pub const fn is_flags(&self) -> bool {
        self.is_flags
    }

    /// Returns `true` if a value may be a member that the schema does not know.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.is_open
    }

    /// The API version that declares the type: `beta`.
    #[must_use]
    pub const fn version(&self) -> Option<&'static str> {
        self.version
    }

    /// The description: the first paragraph of the enum's doc comment, or an empty text.
    #[must_use]
    pub const fn description(&self) -> &'static str {
        self.description
    }

    /// The description in the language of a BCP 47 tag such as `zh-CN`, in any ASCII case.
    #[must_use]
    pub fn description_in(&self, language: &str) -> Option<&'static str> {
        in_language(self.translations, language)
    }

    /// The declared members, in declaration order.
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        self.members
    }

    /// All data of the type. Its name is part of the qualified name.
    fn identity(&self) -> impl PartialEq + '_ {
        (
            (self.qualified_name, self.namespace, self.version),
            (self.underlying_type, self.is_flags, self.is_open),
            (self.description, self.translations, self.members),
        )
    }

    pub(crate) const fn names(&self) -> &Names {
        &self.names
    }

    pub(crate) const fn values(&self) -> &Values {
        &self.values
    }

    /// The member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
    #[must_use]
    pub const fn member(&self, name: &str) -> Option<&'static Member> {
        let index = self.names.find_by_own_key(name);
        if index < self.members.len() {
            Some(&self.members[index])
        } else {
            None
        }
    }

    /// The member `unknownFutureValue`.
    ///
    /// Graph sends it in place of members that were added after it, unless the request
    /// [opts in](https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations).
    #[must_use]
    pub fn sentinel(&self) -> Option<&'static Member> {
        self.members().iter().find(|member| member.is_sentinel())
    }
}

/// Types are equal if all their data are: names, integers, descriptions.
impl PartialEq for EnumType {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other) || self.identity() == other.identity()
    }
}

impl Eq for EnumType {}

impl hash::Hash for EnumType {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.qualified_name().hash(state);
        self.version().hash(state);
        self.members.len().hash(state);
    }
}

/// The qualified name, the underlying type and the members, without the lookup tables.
impl fmt::Debug for EnumType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EnumType")
            .field("qualified_name", &self.qualified_name())
            .field("underlying_type", &self.underlying_type())
            .field("members", &self.members())
            .finish_non_exhaustive()
    }
}

/// The description in the language of a BCP 47 tag.
fn in_language(
    translations: &[(&'static str, &'static str)],
    language: &str,
) -> Option<&'static str> {
    let found = translations
        .iter()
        .find(|(tag, _)| tag.eq_ignore_ascii_case(language));
    found.map(|(_, description)| *description)
}

/// The text before or behind a character of ASCII.
const fn text(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a character of ASCII is no part of another"),
    }
}
