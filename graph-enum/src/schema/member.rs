//! [`Member`]: one name of an enumeration type, its integer, what it means.

use super::in_language;
use crate::compare::same_but_for_case;

/// The sentinel's name in Microsoft Graph, compared in any ASCII case.
pub(crate) const SENTINEL: &str = "unknownFutureValue";

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
    pub(super) translations: &'static [(&'static str, &'static str)],
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

    /// Made by the derive.
    #[doc(hidden)]
    #[must_use]
    pub const fn above_sentinel(self) -> Self {
        Self {
            is_above_sentinel: true,
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
        same_but_for_case(self.name.as_bytes(), SENTINEL.as_bytes())
    }

    /// Whether the member's integer is above the sentinel's: it was added later, and Graph sends
    /// it only to requests that opt in.
    #[must_use]
    pub const fn is_above_sentinel(&self) -> bool {
        self.is_above_sentinel
    }
}

/// Marks the members above the sentinel, where only the compiler can say which these are.
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
