//! The schema of an enumeration as static data: [`EnumType`] and its [`Member`]s.

#[cfg(feature = "alloc")]
mod facts;
mod member;
mod rows;

use core::fmt;
use core::hash::{self, Hasher};

use graph_enum_core::{Names, UnderlyingType, ValueForm, Values};

#[cfg(feature = "alloc")]
pub use self::facts::Facts;
pub use self::member::Member;
#[cfg(feature = "alloc")]
use self::member::mark_above_sentinel;
use self::member::members;
pub use self::rows::Rows;

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
    declaration: &'static Declaration,
    underlying_type: UnderlyingType,
    members: &'static [Member],
    names: Names,
    values: Values,
}

/// What the derive declares. Nothing is computed from it before the type is used.
#[derive(Debug)]
pub struct Declaration {
    namespace: &'static str,
    name: &'static str,
    qualified_name: &'static str,
    is_flags: bool,
    is_open: bool,
    version: Option<&'static str>,
    description: &'static str,
    /// Descriptions by BCP 47 language tag.
    translations: &'static [(&'static str, &'static str)],
    /// The members' names in declaration order, with commas between them.
    names: &'static str,
    /// How an integer is found.
    values: ValueForm,
    /// The members' integers; none if they are [`Dense`](ValueForm::Dense).
    integers: &'static [i64],
    /// The members' descriptions; none if all are empty.
    descriptions: &'static [&'static str],
    /// Further names of some members, by index.
    aliases: &'static [(usize, &'static [&'static str])],
    /// Translations of some members' descriptions, by index.
    member_translations: &'static [(usize, &'static [(&'static str, &'static str)])],
    /// The indices of the members that are deprecated.
    deprecated: &'static [usize],
}

/// A setter for each part that few enums have: it costs the others nothing to compile.
impl Declaration {
    /// A closed enum, by the qualified name, the names of the members and the way to find an integer.
    #[must_use]
    pub const fn closed(
        qualified_name: &'static str,
        names: &'static str,
        values: ValueForm,
    ) -> Self {
        let (namespace, name) = split_last_dot(qualified_name);
        Self {
            namespace,
            name,
            qualified_name,
            is_flags: false,
            is_open: false,
            version: None,
            description: "",
            translations: &[],
            names,
            values,
            integers: &[],
            descriptions: &[],
            aliases: &[],
            member_translations: &[],
            deprecated: &[],
        }
    }

    /// An enum with a variant for unknown members.
    #[must_use]
    pub const fn open(
        qualified_name: &'static str,
        names: &'static str,
        values: ValueForm,
    ) -> Self {
        Self {
            is_open: true,
            ..Self::closed(qualified_name, names, values)
        }
    }

    /// OData's `IsFlags`.
    #[must_use]
    pub const fn flags(self) -> Self {
        Self {
            is_flags: true,
            ..self
        }
    }

    /// The API version.
    #[must_use]
    pub const fn version(self, version: &'static str) -> Self {
        Self {
            version: Some(version),
            ..self
        }
    }

    /// The first paragraph of the enum's doc comment.
    #[must_use]
    pub const fn description(self, description: &'static str) -> Self {
        Self {
            description,
            ..self
        }
    }

    /// Descriptions by BCP 47 language tag.
    #[must_use]
    pub const fn translations(self, translations: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            translations,
            ..self
        }
    }

    /// The members' integers, unless they ascend by one.
    #[must_use]
    pub const fn integers(self, integers: &'static [i64]) -> Self {
        Self { integers, ..self }
    }

    /// The members' descriptions.
    #[must_use]
    pub const fn descriptions(self, descriptions: &'static [&'static str]) -> Self {
        Self {
            descriptions,
            ..self
        }
    }

    /// Further names of some members, by index.
    #[must_use]
    pub const fn aliases(self, aliases: &'static [(usize, &'static [&'static str])]) -> Self {
        Self { aliases, ..self }
    }

    /// Translations of some members' descriptions, by index.
    #[must_use]
    pub const fn member_translations(
        self,
        member_translations: &'static [(usize, &'static [(&'static str, &'static str)])],
    ) -> Self {
        Self {
            member_translations,
            ..self
        }
    }

    /// The indices of the members that are deprecated.
    #[must_use]
    pub const fn deprecated(self, deprecated: &'static [usize]) -> Self {
        Self { deprecated, ..self }
    }
}

/// Namespace and name.
const fn split_last_dot(qualified_name: &'static str) -> (&'static str, &'static str) {
    let bytes = qualified_name.as_bytes();
    let mut dot = bytes.len();
    while dot > 0 {
        dot -= 1;
        if bytes[dot] == b'.' {
            let (namespace, [_, name @ ..]) = bytes.split_at(dot) else {
                break;
            };
            return (text(namespace), text(name));
        }
    }
    ("", qualified_name)
}

/// The text before or behind a character of ASCII.
const fn text(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a character of ASCII is no part of another"),
    }
}

impl EnumType {
    /// The type of a declaration whose tables are computed.
    pub(crate) const fn new<
        const MEMBERS: usize,
        const SLOTS: usize,
        const WORDS: usize,
        const VALUE_SLOTS: usize,
    >(
        underlying_type: UnderlyingType,
        rows: &'static Rows<MEMBERS, SLOTS, WORDS, VALUE_SLOTS>,
    ) -> Self {
        Self {
            declaration: &rows.declaration,
            underlying_type,
            members: &rows.members,
            names: Names::new(rows.hash, &rows.slots, &rows.words),
            values: Values::new(rows.declaration.values, &rows.values, &rows.value_slots),
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

    /// Returns `true` if values combine: `IsFlags="true"` in the metadata.
    #[must_use]
    pub const fn is_flags(&self) -> bool {
        self.declaration.is_flags
    }

    /// Returns `true` if a value may be a member that the schema does not know.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.declaration.is_open
    }

    /// The API version that declares the type: `beta`.
    #[must_use]
    pub const fn version(&self) -> Option<&'static str> {
        self.declaration.version
    }

    /// The description: the first paragraph of the enum's doc comment, or an empty text.
    #[must_use]
    pub const fn description(&self) -> &'static str {
        self.declaration.description
    }

    /// The description in the language of a BCP 47 tag such as `zh-CN`, in any ASCII case.
    #[must_use]
    pub fn description_in(&self, language: &str) -> Option<&'static str> {
        in_language(self.declaration.translations, language)
    }

    /// The declared members, in declaration order.
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        self.members
    }

    /// All data of the type. Its name is part of the qualified name.
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
