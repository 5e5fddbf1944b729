//! [`Member`]: one member of an enumeration type.

use graph_enum_core::ValueForm;

use super::{Declaration, in_language, text};

/// A member of an enumeration type: its name, its integer and its description.
///
/// ```
/// use graph_enum::beta::VppTokenActionFailureReason;
///
/// let member = VppTokenActionFailureReason::ExpiredVppToken.member().unwrap();
/// assert_eq!((member.name(), member.value()), ("expiredVppToken", 3));
/// assert!(member.description_in("zh-CN").is_some());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// A member without aliases and descriptions.
    pub(crate) const fn new(name: &'static str, value: i64, is_deprecated: bool) -> Self {
        Self {
            name,
            value,
            description: "",
            aliases: &[],
            translations: &[],
            is_deprecated,
            is_above_sentinel: false,
        }
    }

    /// The name on the wire: `expiredVppToken`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The integer in this schema. The member may have another one in another version or cloud.
    #[must_use]
    pub const fn value(&self) -> i64 {
        self.value
    }

    /// Further names that are read as this member and never written.
    #[must_use]
    pub const fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// The description: the first paragraph of the variant's doc comment, or an empty text.
    #[must_use]
    pub const fn description(&self) -> &'static str {
        self.description
    }

    /// The description in the language of a BCP 47 tag such as `zh-CN`, in any ASCII case.
    #[must_use]
    pub fn description_in(&self, language: &str) -> Option<&'static str> {
        in_language(self.translations, language)
    }

    /// Returns `true` if the variant is marked `#[deprecated]`.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.is_deprecated
    }

    /// Returns `true` for `unknownFutureValue` in any ASCII case.
    #[must_use]
    pub const fn is_sentinel(&self) -> bool {
        graph_enum_core::is_sentinel(self.name)
    }

    /// Returns `true` if the member's integer is above the sentinel's: the member was added later, and Graph sends it only
    /// if the request [opts in](crate::request).
    #[must_use]
    pub const fn is_above_sentinel(&self) -> bool {
        self.is_above_sentinel
    }
}

/// The members of a declaration.
///
/// # Panics
///
/// If the declaration has other than `N` members. It runs at compile time, so that the build fails.
#[must_use]
pub(crate) const fn members<const N: usize>(declaration: &Declaration) -> [Member; N] {
    let mut members = [Member::new("", 0, false); N];
    let mut names = declaration.names.as_bytes();
    let mut at = 0;
    while at < N {
        assert!(!names.is_empty(), "the derive counts the members");
        (members[at].name, names) = split_name(names);
        members[at].value = match declaration.values {
            ValueForm::Dense(first) => first.wrapping_add_unsigned(at as u64),
            _ => declaration.integers[at],
        };
        if !declaration.descriptions.is_empty() {
            members[at].description = declaration.descriptions[at];
        }
        at += 1;
    }
    assert!(names.is_empty(), "the derive counts the members");
    at = 0;
    while at < declaration.aliases.len() {
        let (index, aliases) = declaration.aliases[at];
        members[index].aliases = aliases;
        at += 1;
    }
    at = 0;
    while at < declaration.member_translations.len() {
        let (index, translations) = declaration.member_translations[at];
        members[index].translations = translations;
        at += 1;
    }
    at = 0;
    while at < declaration.deprecated.len() {
        members[declaration.deprecated[at]].is_deprecated = true;
        at += 1;
    }
    mark_above_sentinel(&mut members);
    members
}

/// The name before the first comma, and what is behind the comma.
const fn split_name(names: &'static [u8]) -> (&'static str, &'static [u8]) {
    let mut end = 0;
    while end < names.len() && names[end] != b',' {
        end += 1;
    }
    let (name, rest) = names.split_at(end);
    let rest = match rest {
        [_, rest @ ..] => rest,
        [] => rest,
    };
    (text(name), rest)
}

/// Marks the members above the sentinel, if there is one.
pub(super) const fn mark_above_sentinel(members: &mut [Member]) {
    let mut sentinel = 0;
    while sentinel < members.len() && !members[sentinel].is_sentinel() {
        sentinel += 1;
    }
    if sentinel < members.len() {
        let above = members[sentinel].value;
        let mut at = 0;
        while at < members.len() {
            members[at].is_above_sentinel = members[at].value > above;
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use graph_enum_core::ValueForm;

    use super::{Declaration, Member, members};

    #[test]
    fn a_declaration_makes_members() {
        let names = "a,größe,unknownFutureValue,c";
        let declaration = Declaration::closed("ns.e", names, b"", ValueForm::Scanned)
            .integers(&[7, 8, 5, 5])
            .descriptions(&["One.", "", "", ""])
            .aliases(&[(1, &["x", "y"])])
            .member_translations(&[(1, &[("de", "Zwei.")])])
            .deprecated(&[1]);
        let members = members::<4>(&declaration);
        let data = members.each_ref().map(|member| {
            let (name, value) = (member.name(), member.value());
            (name, value, member.description(), member.aliases())
        });
        assert_eq!(
            data,
            [
                ("a", 7, "One.", &[][..]),
                ("größe", 8, "", &["x", "y"]),
                ("unknownFutureValue", 5, "", &[]),
                ("c", 5, "", &[]),
            ]
        );
        let translated = members.each_ref().map(|member| member.description_in("de"));
        assert_eq!(translated, [None, Some("Zwei."), None, None]);
        let deprecated = members.each_ref().map(Member::is_deprecated);
        assert_eq!(deprecated, [false, true, false, false]);
        // What counts is the integer, not the place.
        let above = members.each_ref().map(Member::is_above_sentinel);
        assert_eq!(above, [true, true, false, false]);
    }

    #[test]
    fn integers_in_sequence_are_counted() {
        let of = |names, first| Declaration::closed("ns.e", names, b"", ValueForm::Dense(first));
        let values = members::<3>(&of("a,b,c", -1)).map(|member| member.value());
        assert_eq!(values, [-1, 0, 1]);
        let greatest = members::<2>(&of("a,b", i64::MAX - 1)).map(|member| member.value());
        assert_eq!(greatest, [i64::MAX - 1, i64::MAX]);
        assert_eq!(members::<0>(&of("", 0)), []);
    }
}
