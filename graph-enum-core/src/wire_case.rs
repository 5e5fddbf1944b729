//! The eight rules of serde's `rename_all`: variant name to wire name.

use core::iter;

/// A rule that makes a wire name of a variant's name.
///
/// ```
/// use graph_enum_core::WireCase;
///
/// let rule = WireCase::parse("snake_case").unwrap();
/// assert_eq!(rule.apply("VeryTasty").collect::<String>(), "very_tasty");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireCase {
    /// `verytasty`
    Lower,
    /// `VERYTASTY`
    Upper,
    /// `VeryTasty`
    Pascal,
    /// `veryTasty`
    Camel,
    /// `very_tasty`
    Snake,
    /// `VERY_TASTY`
    ScreamingSnake,
    /// `very-tasty`
    Kebab,
    /// `VERY-TASTY`
    ScreamingKebab,
}

impl WireCase {
    /// All rules, in serde's order.
    pub const ALL: [Self; 8] = [
        Self::Lower,
        Self::Upper,
        Self::Pascal,
        Self::Camel,
        Self::Snake,
        Self::ScreamingSnake,
        Self::Kebab,
        Self::ScreamingKebab,
    ];

    /// serde's name of the rule: `camelCase`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lower => "lowercase",
            Self::Upper => "UPPERCASE",
            Self::Pascal => "PascalCase",
            Self::Camel => "camelCase",
            Self::Snake => "snake_case",
            Self::ScreamingSnake => "SCREAMING_SNAKE_CASE",
            Self::Kebab => "kebab-case",
            Self::ScreamingKebab => "SCREAMING-KEBAB-CASE",
        }
    }

    /// The rule that serde calls `name`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.name() == name)
    }

    /// The wire name of a variant, letter by letter.
    ///
    /// Words begin at upper-case letters. An underscore in the variant's name stays in snake case and becomes a
    /// hyphen in kebab case.
    pub fn apply(self, variant: &str) -> impl Iterator<Item = char> + Clone + '_ {
        let separator = self.separator();
        variant.char_indices().flat_map(move |(at, letter)| {
            let before = separator.filter(|_| at > 0 && letter.is_uppercase());
            let letter = match separator {
                Some(separator) if letter == '_' => separator,
                _ => self.change_case(at, letter),
            };
            before.into_iter().chain(iter::once(letter))
        })
    }

    const fn separator(self) -> Option<char> {
        match self {
            Self::Snake | Self::ScreamingSnake => Some('_'),
            Self::Kebab | Self::ScreamingKebab => Some('-'),
            Self::Lower | Self::Upper | Self::Pascal | Self::Camel => None,
        }
    }

    const fn change_case(self, at: usize, letter: char) -> char {
        match self {
            Self::Pascal => letter,
            Self::Camel if at > 0 => letter,
            Self::Camel | Self::Lower | Self::Snake | Self::Kebab => letter.to_ascii_lowercase(),
            Self::Upper | Self::ScreamingSnake | Self::ScreamingKebab => {
                letter.to_ascii_uppercase()
            }
        }
    }
}

/// A name with its first letter in lower case: the OData name of a Rust type.
///
/// ```
/// assert_eq!(graph_enum_core::lower_first("VppTokenState").collect::<String>(), "vppTokenState");
/// ```
pub fn lower_first(name: &str) -> impl Iterator<Item = char> + Clone + '_ {
    WireCase::Camel.apply(name)
}

#[cfg(test)]
mod tests {
    use std::string::String;

    use super::{WireCase, lower_first};

    // The expectations are those of serde_derive's own tests of its rules for variants.
    #[test]
    fn rules_agree_with_serde() {
        let cases = [
            (
                "Outcome",
                [
                    "outcome", "OUTCOME", "Outcome", "outcome", "outcome", "OUTCOME", "outcome",
                    "OUTCOME",
                ],
            ),
            (
                "VeryTasty",
                [
                    "verytasty",
                    "VERYTASTY",
                    "VeryTasty",
                    "veryTasty",
                    "very_tasty",
                    "VERY_TASTY",
                    "very-tasty",
                    "VERY-TASTY",
                ],
            ),
            ("A", ["a", "A", "A", "a", "a", "A", "a", "A"]),
            (
                "Z42",
                ["z42", "Z42", "Z42", "z42", "z42", "Z42", "z42", "Z42"],
            ),
            (
                "A_b",
                ["a_b", "A_B", "A_b", "a_b", "a_b", "A_B", "a-b", "A-B"],
            ),
        ];
        for (variant, expected) in cases {
            let names = WireCase::ALL.map(|rule| rule.apply(variant).collect::<String>());
            assert_eq!(names, expected);
        }
    }

    #[test]
    fn letters_beyond_ascii_keep_their_case() {
        assert_eq!(WireCase::Camel.apply("Ärger").collect::<String>(), "Ärger");
        assert_eq!(WireCase::Snake.apply("AÄ").collect::<String>(), "a_Ä");
        assert_eq!(WireCase::Camel.apply("").count(), 0);
    }

    #[test]
    fn rules_are_found_by_their_names() {
        assert_eq!(WireCase::parse("kebab-case"), Some(WireCase::Kebab));
        assert_eq!(WireCase::parse("Kebab-Case"), None);
        assert!(
            WireCase::ALL
                .into_iter()
                .all(|rule| WireCase::parse(rule.name()) == Some(rule))
        );
    }

    #[test]
    fn only_the_first_letter_is_lowered() {
        let lowered =
            ["VppTokenState", "URL", "x"].map(|name| lower_first(name).collect::<String>());
        assert_eq!(lowered, ["vppTokenState", "uRL", "x"]);
    }
}
