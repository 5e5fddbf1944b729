//! The keys of `#[graph(...)]`: names, usage, and where each is allowed.

use graph_enum_core::nearest;
use proc_macro2::Ident;

use crate::errors::Errors;

/// Where an attribute is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Enum,
    Variant,
}

use Place::{Enum, Variant};

/// A key of `#[graph(...)]`.
pub(super) struct Key {
    pub(super) name: &'static str,
    /// Syntax: `name = "..."`.
    pub(super) usage: &'static str,
    places: &'static [Place],
    pub(super) repeats: bool,
}

#[rustfmt::skip]
const KEYS: [Key; 11] = [
    Key { name: "name", usage: "name = \"...\"", places: &[Enum, Variant], repeats: false },
    Key { name: "namespace", usage: "namespace = \"microsoft.graph\"", places: &[Enum], repeats: false },
    Key { name: "version", usage: "version = \"beta\"", places: &[Enum], repeats: false },
    Key { name: "rename_all", usage: "rename_all = \"camelCase\"", places: &[Enum], repeats: false },
    Key { name: "flags", usage: "flags", places: &[Enum], repeats: false },
    Key { name: "case_sensitive", usage: "case_sensitive", places: &[Enum], repeats: false },
    Key { name: "skip", usage: "skip(serde)", places: &[Enum], repeats: true },
    Key { name: "crate", usage: "crate = my_crate::graph_enum", places: &[Enum], repeats: false },
    Key { name: "alias", usage: "alias = \"...\"", places: &[Variant], repeats: true },
    Key { name: "doc", usage: "doc(\"zh-CN\" = \"...\")", places: &[Enum, Variant], repeats: true },
    Key { name: "unknown", usage: "unknown", places: &[Variant], repeats: false },
];

/// Names of these keys in other derives: serde, strum, `num_enum`.
const FOREIGN: [(&str, &str); 7] = [
    ("rename", "name"),
    ("serialize", "name"),
    ("to_string", "name"),
    ("serialize_all", "rename_all"),
    ("other", "unknown"),
    ("default", "unknown"),
    ("catch_all", "unknown"),
];

impl Place {
    fn allows(self, key: &Key) -> bool {
        key.places.contains(&self)
    }

    fn described(self) -> &'static str {
        match self {
            Self::Enum => "the enum",
            Self::Variant => "a variant",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Enum => Self::Variant,
            Self::Variant => Self::Enum,
        }
    }
}

/// The key of a word, if it is allowed at this place.
///
/// A misspelt `flags` is reported and then counts as `flags`, because each use of a set would be an error that follows.
pub(super) fn parse_key(errors: &mut Errors, place: Place, word: &Ident) -> Option<&'static Key> {
    let Some(key) = KEYS.iter().find(|key| word == key.name) else {
        return report_unknown_key(errors, place, word);
    };
    if !place.allows(key) {
        let (right, wrong) = (place.other().described(), place.described());
        let message = format!("`{word}` goes on {right}, not on {wrong}; move it there");
        errors.report(word, message);
        return None;
    }
    Some(key)
}

fn report_unknown_key(errors: &mut Errors, place: Place, word: &Ident) -> Option<&'static Key> {
    let here = || KEYS.iter().filter(|key| place.allows(key));
    let elsewhere = KEYS.iter().filter(|key| !place.allows(key));
    let foreign = FOREIGN.iter().find(|(foreign, _)| word == foreign);
    let near = foreign.map(|(_, name)| *name).or_else(|| {
        let names = here().chain(elsewhere).map(|key| key.name);
        nearest(&word.to_string(), names)
    });
    let hint = hint(near, here().map(|key| key.name));
    errors.report(word, format_args!("unknown `graph` key `{word}`; {hint}"));
    here().find(|key| key.name == "flags" && near == Some(key.name))
}

/// "did you mean" with the nearest word, or a list of all words.
pub(super) fn hint<'a>(near: Option<&str>, known: impl Iterator<Item = &'a str>) -> String {
    if let Some(near) = near {
        return format!("did you mean `{near}`?");
    }
    let known: Vec<_> = known.map(|word| format!("`{word}`")).collect();
    format!("use one of {}", known.join(", "))
}
