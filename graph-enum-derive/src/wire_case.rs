//! The eight rules of `rename_all`: variant name in, wire name out, as serde has them.

/// A rule that makes a wire name of a variant's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WireCase {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

/// The rules by the names that serde gave them.
const RULES: [(&str, WireCase); 8] = [
    ("lowercase", WireCase::Lower),
    ("UPPERCASE", WireCase::Upper),
    ("PascalCase", WireCase::Pascal),
    ("camelCase", WireCase::Camel),
    ("snake_case", WireCase::Snake),
    ("SCREAMING_SNAKE_CASE", WireCase::ScreamingSnake),
    ("kebab-case", WireCase::Kebab),
    ("SCREAMING-KEBAB-CASE", WireCase::ScreamingKebab),
];

impl WireCase {
    /// The rule of a name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let found = RULES.iter().find(|(known, _)| *known == name);
        found.map(|(_, rule)| *rule)
    }

    /// The names of all rules.
    pub(crate) fn names() -> [&'static str; 8] {
        RULES.map(|(name, _)| name)
    }

    /// The wire name of a variant.
    pub(crate) fn apply(self, variant: &str) -> String {
        match self {
            Self::Pascal => variant.to_owned(),
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Camel => lower_first(variant),
            Self::Snake => separated(variant, '_'),
            Self::Kebab => separated(variant, '-'),
            Self::ScreamingSnake => separated(variant, '_').to_ascii_uppercase(),
            Self::ScreamingKebab => separated(variant, '-').to_ascii_uppercase(),
        }
    }
}

/// The name with its first letter lowered.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// Words in lower case, one beginning at each upper-case letter. An underscore in the variant's
/// name stays in snake case and becomes a hyphen in kebab case.
fn separated(variant: &str, separator: char) -> String {
    let mut words = String::with_capacity(variant.len() + 4);
    for (at, letter) in variant.char_indices() {
        if at > 0 && letter.is_uppercase() {
            words.push(separator);
        }
        words.push(if letter == '_' {
            separator
        } else {
            letter.to_ascii_lowercase()
        });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{RULES, WireCase};

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
        ];
        for (variant, expected) in cases {
            assert_eq!(RULES.map(|(_, rule)| rule.apply(variant)), expected);
        }
    }

    #[test]
    fn letters_beyond_ascii_do_not_panic() {
        assert_eq!(WireCase::Camel.apply("Ärger"), "Ärger");
        assert_eq!(WireCase::Camel.apply(""), "");
    }
}
