//! The schema of an enumeration as static data: [`EnumType`], its [`Member`]s, its [`UnderlyingType`].

use core::fmt;

use crate::names::Names;
use crate::words::same_but_for_case;

/// The sentinel's name in Microsoft Graph, compared in any ASCII case.
pub(crate) const SENTINEL: &str = "unknownFutureValue";

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
#[derive(Debug)]
pub struct EnumType {
    declaration: Declaration,
}

/// What the derive says of an enumeration type; [`EnumType`] without its accessors.
#[derive(Debug)]
pub struct Declaration {
    /// The type's name.
    pub name: &'static str,
    /// Its namespace.
    pub namespace: &'static str,
    /// The namespace, a dot and the name.
    pub qualified_name: &'static str,
    /// The type of its integers.
    pub underlying_type: UnderlyingType,
    /// OData's `IsFlags`.
    pub is_flags: bool,
    /// Whether unknown members are kept.
    pub is_open: bool,
    /// The API version that declares it.
    pub version: Option<&'static str>,
    /// The enum's doc comment.
    pub description: &'static str,
    /// Descriptions by BCP 47 language tag.
    pub translations: &'static [(&'static str, &'static str)],
    /// In declaration order.
    pub members: &'static [Member],
    /// The same, to look up.
    pub names: Names,
}

impl EnumType {
    /// Made by the derive.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(declaration: Declaration) -> Self {
        Self { declaration }
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
        self.declaration.underlying_type
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
        self.declaration.members
    }

    /// The member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
    #[must_use]
    pub const fn member(&self, name: &str) -> Option<&'static Member> {
        match self.declaration.names.find_any(name) {
            Some(index) => Some(&self.declaration.members[index]),
            None => None,
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

/// A member of an enumeration type: one name, its integer, what it means.
///
/// ```
/// use graph_enum::beta::VppTokenActionFailureReason;
///
/// let member = VppTokenActionFailureReason::ExpiredVppToken.member().unwrap();
/// assert_eq!((member.name(), member.value()), ("expiredVppToken", 3));
/// assert!(member.description_in("zh-CN").is_some());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Member {
    name: &'static str,
    value: i64,
    description: &'static str,
    aliases: &'static [&'static str],
    translations: &'static [(&'static str, &'static str)],
    is_deprecated: bool,
    is_above_sentinel: bool,
}

impl Member {
    /// Made by the derive.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, value: i64, description: &'static str) -> Self {
        Self {
            name,
            value,
            description,
            aliases: &[],
            translations: &[],
            is_deprecated: false,
            is_above_sentinel: false,
        }
    }

    /// Made by the derive.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_aliases(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// Made by the derive.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_translations(
        self,
        translations: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self {
            translations,
            ..self
        }
    }

    /// Made by the derive.
    #[doc(hidden)]
    #[must_use]
    pub const fn deprecated(self) -> Self {
        Self {
            is_deprecated: true,
            ..self
        }
    }

    /// The name on the wire: `expiredVppToken`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The integer that this schema gives the member. Another version or cloud may give it another.
    #[must_use]
    pub const fn value(&self) -> i64 {
        self.value
    }

    /// Further names that are read as this member and never written.
    #[must_use]
    pub const fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// What the member means: the first paragraph of the variant's doc comment; empty without one.
    #[must_use]
    pub const fn description(&self) -> &'static str {
        self.description
    }

    /// What the member means, in the language of a BCP 47 tag such as `zh-CN`, in any ASCII case.
    #[must_use]
    pub fn description_in(&self, language: &str) -> Option<&'static str> {
        in_language(self.translations, language)
    }

    /// Whether the member is marked `#[deprecated]`.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.is_deprecated
    }

    /// Whether this is `unknownFutureValue`, in any ASCII case.
    #[must_use]
    pub const fn is_sentinel(&self) -> bool {
        // The standard library's own is not `const` before Rust 1.89.
        self.name.len() == SENTINEL.len()
            && same_but_for_case(self.name.as_bytes(), SENTINEL.as_bytes())
    }

    /// Whether the member's integer is above the sentinel's: it was added later, and Graph sends
    /// it only to requests that opt in.
    #[must_use]
    pub const fn is_above_sentinel(&self) -> bool {
        self.is_above_sentinel
    }
}

/// Marks the members above the sentinel.
#[must_use]
pub const fn members<const N: usize>(mut members: [Member; N]) -> [Member; N] {
    let mut sentinel = 0;
    while sentinel < N && !members[sentinel].is_sentinel() {
        sentinel += 1;
    }
    if sentinel < N {
        let above = members[sentinel].value;
        let mut index = 0;
        while index < N {
            members[index].is_above_sentinel = members[index].value > above;
            index += 1;
        }
    }
    members
}

fn in_language(
    translations: &[(&'static str, &'static str)],
    language: &str,
) -> Option<&'static str> {
    let mut found = translations
        .iter()
        .filter(|(tag, _)| tag.eq_ignore_ascii_case(language));
    found.next().map(|(_, description)| *description)
}

/// The integer type under an enumeration type
/// ([CSDL 4.01, section 8.1](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_UnderlyingIntegerType)).
///
/// ```
/// use graph_enum::UnderlyingType;
///
/// assert_eq!(UnderlyingType::Byte.to_string(), "Edm.Byte");
/// assert_eq!(UnderlyingType::Byte.range(), 0..=255);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnderlyingType {
    /// `Edm.Byte`, Rust's `u8`.
    Byte,
    /// `Edm.SByte`, Rust's `i8`.
    SByte,
    /// `Edm.Int16`, Rust's `i16`.
    Int16,
    /// `Edm.Int32`, Rust's `i32`; what an enumeration has that does not say.
    Int32,
    /// `Edm.Int64`, Rust's `i64`.
    Int64,
}

impl UnderlyingType {
    /// OData's name: `Edm.Int32`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Byte => "Edm.Byte",
            Self::SByte => "Edm.SByte",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
        }
    }

    /// The integers that it holds.
    #[must_use]
    pub const fn range(self) -> core::ops::RangeInclusive<i64> {
        match self {
            Self::Byte => 0..=0xff,
            Self::SByte => -0x80..=0x7f,
            Self::Int16 => -0x8000..=0x7fff,
            Self::Int32 => -0x8000_0000..=0x7fff_ffff,
            Self::Int64 => i64::MIN..=i64::MAX,
        }
    }
}

impl fmt::Display for UnderlyingType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
