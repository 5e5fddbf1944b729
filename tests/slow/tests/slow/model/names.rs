//! Names of members: legal in OData, and often alike.

use std::collections::HashSet;

use super::random::Random;

const WORDS: [&str; 24] = [
    "none",
    "unknown",
    "self",
    "type",
    "true",
    "async",
    "Some",
    "Err",
    "crate",
    "_",
    "x86",
    "iOS",
    "Δελτα",
    "größe",
    "ÀÉ",
    "名前",
    "a",
    "Z",
    "device",
    "Compliance",
    "setting",
    "Of",
    "state",
    "unknownFutureValu",
];

const LETTERS: [char; 14] = [
    'a', 'b', 'A', 'Z', 'x', '0', '9', '_', 'é', 'É', 'ß', 'ı', '字', 'k',
];

/// The names of one enum, its aliases included: no two the same, or the same but for ASCII case.
pub(super) struct Names {
    used: HashSet<String>,
    all: Vec<String>,
    ignores_case: bool,
}

impl Names {
    pub(super) fn new(ignores_case: bool) -> Self {
        Self {
            used: HashSet::new(),
            all: Vec::new(),
            ignores_case,
        }
    }

    /// Whether this name was free; then it is taken.
    pub(super) fn take(&mut self, name: &str) -> bool {
        let key = if self.ignores_case {
            name.to_ascii_lowercase()
        } else {
            name.to_owned()
        };
        let is_free = self.used.insert(key);
        if is_free {
            self.all.push(name.to_owned());
        }
        is_free
    }

    pub(super) fn next(&mut self, random: &mut Random) -> String {
        loop {
            let name = if self.all.is_empty() || !random.one_in(3) {
                fresh(random)
            } else {
                mutate(random.of(&self.all).clone().as_str(), random)
            };
            if is_legal(&name) && self.take(&name) {
                return name;
            }
        }
    }
}

fn fresh(random: &mut Random) -> String {
    let words = match random.below(12) {
        0 => 12,
        other => 1 + other % 4,
    };
    (0..words).map(|_| *random.of(&WORDS)).collect()
}

/// One letter more, less or another; or another case.
pub(super) fn mutate(name: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = random.below(letters.len().max(1));
    match random.below(5) {
        0 => letters.insert(at, *random.of(&LETTERS)),
        1 if letters.len() > 1 => _ = letters.remove(at),
        2 if letters.len() > 1 => {
            let last = letters.len() - 1;
            letters.swap(at.min(last), (at + 1).min(last));
        }
        3 => return other_case(name, random),
        _ if !letters.is_empty() => letters[at] = *random.of(&LETTERS),
        _ => {}
    }
    letters.into_iter().collect()
}

/// Some of its letters in the other ASCII case.
pub(super) fn other_case(name: &str, random: &mut Random) -> String {
    let letters = name.chars().map(|letter| match letter {
        'a'..='z' if random.one_in(2) => letter.to_ascii_uppercase(),
        'A'..='Z' if random.one_in(2) => letter.to_ascii_lowercase(),
        other => other,
    });
    letters.collect()
}

/// OData: a letter or an underscore, then letters, digits and underscores, at most 128. No sentinel, which has
/// rules of its own.
fn is_legal(name: &str) -> bool {
    let mut letters = name.chars();
    let starts = letters
        .next()
        .is_some_and(|it| it.is_alphabetic() || it == '_');
    starts
        && letters.all(|it| it.is_alphanumeric() || it == '_')
        && name.chars().count() <= 128
        && !name.eq_ignore_ascii_case("unknownFutureValue")
}
