//! Takes a Rust identifier; gives the name that a rule of serde's `rename_all` makes of it.

use std::str::FromStr;

/// serde's eight rules, as they apply to a variant.
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

const NAMES: [(&str, WireCase); 8] = [
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
    pub(crate) fn apply(self, identifier: &str) -> String {
        match self {
            Self::Pascal => identifier.to_owned(),
            Self::Lower => identifier.to_ascii_lowercase(),
            Self::Upper => identifier.to_ascii_uppercase(),
            Self::Camel => first_lowered(identifier),
            Self::Snake => snake_case(identifier),
            Self::ScreamingSnake => snake_case(identifier).to_ascii_uppercase(),
            Self::Kebab => snake_case(identifier).replace('_', "-"),
            Self::ScreamingKebab => snake_case(identifier)
                .to_ascii_uppercase()
                .replace('_', "-"),
        }
    }
}

impl FromStr for WireCase {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut names = NAMES.iter();
        names
            .find(|(name, _)| *name == text)
            .map(|(_, case)| *case)
            .ok_or(())
    }
}

/// `VppTokenState` becomes `vppTokenState`.
pub(crate) fn first_lowered(identifier: &str) -> String {
    let mut characters = identifier.chars();
    characters.next().map_or_else(String::new, |first| {
        let rest = characters.as_str();
        format!("{}{rest}", first.to_ascii_lowercase())
    })
}

/// `VppTokenState` becomes `vpp_token_state`, as serde does it: a blank before each capital.
pub(crate) fn snake_case(identifier: &str) -> String {
    let mut snake = String::new();
    for (index, character) in identifier.char_indices() {
        if index > 0 && character.is_uppercase() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}
