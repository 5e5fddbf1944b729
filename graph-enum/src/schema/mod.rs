//! The schema of an enumeration as static data: [`EnumType`], its [`Member`]s, its [`UnderlyingType`].

#[cfg(feature = "alloc")]
mod facts;
mod member;

use core::fmt;
use core::hash::{self, Hasher};

use graph_enum_core::{Hash, Names, UnderlyingType, ValueForm, Values};

#[cfg(feature = "alloc")]
pub use self::facts::Facts;
#[cfg(feature = "alloc")]
use self::member::mark_above_sentinel;
pub use self::member::{Details, Member};
pub(crate) use self::member::{Row, members};

/// An enumeration type as Microsoft Graph declares it: its name, its members, what they mean.
///
/// Every derived enum has one as `E::TYPE`; it is what a program reads that shows, checks or
/// documents enumerations without knowing the Rust type. OData calls it an enumeration type
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
    declaration: &'static Declaration,
    underlying_type: UnderlyingType,
    members: &'static [Member],
    names: Names,
    values: Values,
}

/// What the derive says of an enumeration type: literals, of which the compiler computes nothing before the
/// type is used.
#[derive(Debug)]
pub struct Declaration {
    /// The type's name.
    pub name: &'static str,
    /// Its namespace.
    pub namespace: &'static str,
    /// The namespace, a dot and the name.
    pub qualified_name: &'static str,
    /// OData's `IsFlags`.
    pub is_flags: bool,
    /// Whether the Rust enum has a variant for unknown members.
    pub is_open: bool,
    /// The API version that declares it.
    pub version: Option<&'static str>,
    /// The first paragraph of the enum's doc comment.
    pub description: &'static str,
    /// Descriptions by BCP 47 language tag.
    pub translations: &'static [(&'static str, &'static str)],
    /// The members in declaration order.
    pub members: &'static [Row],
    /// What some members have beside, by their places.
    pub details: &'static [(usize, Details)],
    /// How a name is found.
    pub names: Hash,
    /// By slot of that hash the number of the name that stands there, two bytes each: 0 for nothing,
    /// from 1 on the names, after them the aliases.
    pub slots: &'static [u8],
    /// How an integer is found.
    pub values: ValueForm,
}

impl EnumType {
    /// Joins a declaration with its tables.
    pub(crate) const fn new(
        declaration: &'static Declaration,
        underlying_type: UnderlyingType,
        members: &'static [Member],
        names: Names,
        values: Values,
    ) -> Self {
        Self {
            declaration,
            underlying_type,
            members,
            names,
            values,
        }
    }

    /// The type's name without its namespace: `vppTokenActionFailureReason`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.declaration.name
    }

    /// The namespace that declares the type: `microsoft.graph`.
    #[must_use]
    pub const fn namespace(&self) -> &'static str {
        self.declaration.namespace
    }

    /// Namespace and name: `microsoft.graph.vppTokenActionFailureReason`.
    #[must_use]
    pub const fn qualified_name(&self) -> &'static str {
        self.declaration.qualified_name
    }

    /// The type of the members' integers.
    #[must_use]
    pub const fn underlying_type(&self) -> UnderlyingType {
        self.underlying_type
    }

    /// Whether values combine (`IsFlags="true"` in the metadata).
    #[must_use]
    pub const fn is_flags(&self) -> bool {
        self.declaration.is_flags
    }

    /// Whether the Rust enum accepts members that it does not know.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.declaration.is_open
    }

    /// The API version that declares the type, such as `"beta"`, where the source says it.
    #[must_use]
    pub const fn version(&self) -> Option<&'static str> {
        self.declaration.version
    }

    /// What the type is for: the first paragraph of the enum's doc comment; empty without one.
    #[must_use]
    pub const fn description(&self) -> &'static str {
        self.declaration.description
    }

    /// What the type is for, in the language of a BCP 47 tag such as `zh-CN`, in any ASCII case.
    #[must_use]
    pub fn description_in(&self, language: &str) -> Option<&'static str> {
        in_language(self.declaration.translations, language)
    }

    /// The declared members, in declaration order.
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        self.members
    }

    /// Everything that the type says of itself; its name is part of the qualified one.
    fn identity(&self) -> impl PartialEq + '_ {
        let Declaration {
            namespace,
            qualified_name,
            is_flags,
            is_open,
            version,
            description,
            translations,
            ..
        } = self.declaration;
        (
            (qualified_name, namespace, version, self.underlying_type),
            (is_flags, is_open, description, translations),
            self.members,
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

    /// The member `unknownFutureValue`, where there is one.
    ///
    /// Graph sends it in place of members that were added after it, unless the request
    /// [opts in](https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations).
    #[must_use]
    pub fn sentinel(&self) -> Option<&'static Member> {
        self.members().iter().find(|member| member.is_sentinel())
    }

    /// The languages beside the source's own that any description is in, each once.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> + '_ {
        let all = move || {
            let members = self.members().iter().flat_map(|member| member.translations);
            self.declaration
                .translations
                .iter()
                .chain(members)
                .map(|(language, _)| *language)
        };
        all()
            .enumerate()
            .filter(move |(at, language)| {
                !all()
                    .take(*at)
                    .any(|earlier| earlier.eq_ignore_ascii_case(language))
            })
            .map(|(_, language)| language)
    }
}

/// Types are equal if they say the same: names, integers, descriptions and all else.
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

/// The qualified name, the underlying type and the members; not how they are found.
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
