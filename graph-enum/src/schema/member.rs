//! [`Member`]: one member of an enumeration type.

use super::in_language;

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
    pub(super) const fn new(name: &'static str, value: i64, is_deprecated: bool) -> Self {
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

/// A member as the derive declares it: name, integer and description.
///
/// A tuple is the fastest to compile, and there is one for each member of a thousand enumerations.
pub(crate) type Row = (&'static str, i64, &'static str);

/// Details that few members have.
#[derive(Clone, Copy, Debug)]
pub struct Details {
    /// Further names that are read as the member.
    pub aliases: &'static [&'static str],
    /// Descriptions by BCP 47 language tag.
    pub translations: &'static [(&'static str, &'static str)],
    /// Whether the variant is `#[deprecated]`.
    pub is_deprecated: bool,
}

/// The members of `rows`, with the `details` of some by index.
///
/// # Panics
///
/// If the number of rows is not `N`. It runs at compile time, so that the build fails.
#[must_use]
pub(crate) const fn members<const N: usize>(
    rows: &[Row],
    details: &[(usize, Details)],
) -> [Member; N] {
    assert!(rows.len() == N, "the derive counts the members");
    let mut members = [Member::new("", 0, false); N];
    let mut at = 0;
    while at < N {
        (members[at].name, members[at].value, members[at].description) = rows[at];
        at += 1;
    }
    at = 0;
    while at < details.len() {
        let (index, details) = details[at];
        members[index].aliases = details.aliases;
        members[index].translations = details.translations;
        members[index].is_deprecated = details.is_deprecated;
        at += 1;
    }
    mark_above_sentinel(&mut members);
    members
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
    use super::{Details, Member, members};

    #[test]
    fn rows_and_details_make_members() {
        let details = |aliases, is_deprecated| Details {
            aliases,
            translations: &[("de", "Zwei.")],
            is_deprecated,
        };
        let members = members::<4>(
            &[
                ("a", 7, "One."),
                ("b", 8, ""),
                ("unknownFutureValue", 5, ""),
                ("c", 5, ""),
            ],
            &[(1, details(&["x", "y"], true)), (3, details(&[], false))],
        );
        let data = members.each_ref().map(|member| {
            let (name, value) = (member.name(), member.value());
            (name, value, member.description(), member.aliases())
        });
        assert_eq!(
            data,
            [
                ("a", 7, "One.", &[][..]),
                ("b", 8, "", &["x", "y"]),
                ("unknownFutureValue", 5, "", &[]),
                ("c", 5, "", &[]),
            ]
        );
        let translated = members.each_ref().map(|member| member.description_in("de"));
        assert_eq!(translated, [None, Some("Zwei."), None, Some("Zwei.")]);
        let deprecated = members.each_ref().map(Member::is_deprecated);
        assert_eq!(deprecated, [false, true, false, false]);
        // What counts is the integer, not the place.
        let above = members.each_ref().map(Member::is_above_sentinel);
        assert_eq!(above, [true, true, false, false]);
    }
}
