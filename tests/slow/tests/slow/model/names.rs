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

/// The sentinel as Graph writes it.
pub(super) const SENTINEL: &str = "unknownFutureValue";

/// No rule, and serde's eight.
pub(super) const RULES: [&str; 9] = [
    "",
    "lowercase",
    "UPPERCASE",
    "PascalCase",
    "camelCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

/// The words of a variant's name. Rules change letters of ASCII alone.
const PIECES: [&str; 16] = [
    "None", "Some", "Err", "String", "Default", "Type", "Very", "High", "X86", "V2", "A", "B",
    "Id_", "Ärger", "Device", "Not",
];

const LETTERS: [char; 14] = [
    'a', 'b', 'A', 'Z', 'x', '0', '9', '_', 'é', 'É', 'ß', 'ı', '字', 'k',
];

/// The names of one enum, its aliases included: no two the same, or the same but for ASCII case.
pub(super) struct Names {
    used: HashSet<String>,
    all: Vec<String>,
    variants: HashSet<String>,
    ignores_case: bool,
}

impl Names {
    pub(super) fn new(ignores_case: bool) -> Self {
        Self {
            used: HashSet::new(),
            all: Vec::new(),
            variants: HashSet::new(),
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

    /// A variant and the name that the rule makes of it, unless one of them is taken.
    pub(super) fn by_rule(&mut self, rule: &str, random: &mut Random) -> Option<(String, String)> {
        let words: Vec<&str> = (0..=random.below(4)).map(|_| *random.of(&PIECES)).collect();
        let (variant, name) = (words.concat(), rename(rule, &words));
        let is_free = !self.variants.contains(&variant) && self.take(&name);
        is_free.then(|| {
            self.variants.insert(variant.clone());
            (variant, name)
        })
    }

    /// The sentinel, which is read in any case, now and then in another case.
    pub(super) fn sentinel(&mut self, random: &mut Random) -> String {
        let mut name = SENTINEL.to_owned();
        if random.one_in(4) {
            name = other_case(&name, random);
        }
        self.take(&name);
        name
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

/// What the rule makes of a variant of these words.
fn rename(rule: &str, words: &[&str]) -> String {
    match rule {
        "lowercase" => words.concat().to_ascii_lowercase(),
        "UPPERCASE" => words.concat().to_ascii_uppercase(),
        "PascalCase" => words.concat(),
        "snake_case" => words.join("_").to_ascii_lowercase(),
        "SCREAMING_SNAKE_CASE" => words.join("_").to_ascii_uppercase(),
        "kebab-case" => words.join("-").to_ascii_lowercase().replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => words.join("-").to_ascii_uppercase().replace('_', "-"),
        // "camelCase", and without a rule.
        _ => {
            let mut letters = words.concat();
            if let Some(first) = letters.get_mut(..1) {
                first.make_ascii_lowercase();
            }
            letters
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
        && !name.eq_ignore_ascii_case(SENTINEL)
}
