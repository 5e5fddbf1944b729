//! The keys of `#[graph(...)]`: names, usage, and where each is allowed.

use graph_enum_core::nearest;
use proc_macro2::Ident;

use crate::errors::Errors;

/// A key of `#[graph(...)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Name,
    Namespace,
    Version,
    RenameAll,
    Flags,
    CaseSensitive,
    Skip,
    Crate,
    Alias,
    Doc,
    Unknown,
}

/// Where an attribute is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Enum,
    Variant,
}

use Place::{Enum, Variant};

struct Row {
    key: Key,
    name: &'static str,
    /// Syntax: `name = "..."`.
    usage: &'static str,
    places: &'static [Place],
    repeats: bool,
}

#[rustfmt::skip]
const ROWS: [Row; 11] = [
    Row { key: Key::Name, name: "name", usage: "name = \"...\"", places: &[Enum, Variant], repeats: false },
    Row { key: Key::Namespace, name: "namespace", usage: "namespace = \"microsoft.graph\"", places: &[Enum], repeats: false },
    Row { key: Key::Version, name: "version", usage: "version = \"beta\"", places: &[Enum], repeats: false },
    Row { key: Key::RenameAll, name: "rename_all", usage: "rename_all = \"camelCase\"", places: &[Enum], repeats: false },
    Row { key: Key::Flags, name: "flags", usage: "flags", places: &[Enum], repeats: false },
    Row { key: Key::CaseSensitive, name: "case_sensitive", usage: "case_sensitive", places: &[Enum], repeats: false },
    Row { key: Key::Skip, name: "skip", usage: "skip(serde)", places: &[Enum], repeats: true },
    Row { key: Key::Crate, name: "crate", usage: "crate = my_crate::graph_enum", places: &[Enum], repeats: false },
    Row { key: Key::Alias, name: "alias", usage: "alias = \"...\"", places: &[Variant], repeats: true },
    Row { key: Key::Doc, name: "doc", usage: "doc(\"zh-CN\" = \"...\")", places: &[Enum, Variant], repeats: true },
    Row { key: Key::Unknown, name: "unknown", usage: "unknown", places: &[Variant], repeats: false },
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
    fn allows(self, row: &Row) -> bool {
        row.places.contains(&self)
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

impl Key {
    fn row(self) -> &'static Row {
        const NONE: &Row = &ROWS[0];
        ROWS.iter().find(|row| row.key == self).unwrap_or(NONE)
    }

    pub(super) fn name(self) -> &'static str {
        self.row().name
    }

    pub(super) fn usage(self) -> &'static str {
        self.row().usage
    }

    pub(super) fn repeats(self) -> bool {
        self.row().repeats
    }
}

/// The key of a word, if it is allowed at this place.
///
/// A misspelt `flags` is reported and then counts as `flags`, because each use of a set would be an error that follows.
pub(super) fn parse_key(errors: &mut Errors, place: Place, word: &Ident) -> Option<Key> {
    let Some(row) = ROWS.iter().find(|row| word == row.name) else {
        return report_unknown_key(errors, place, word);
    };
    if !place.allows(row) {
        let (right, wrong) = (place.other().described(), place.described());
        let message = format!("`{word}` goes on {right}, not on {wrong}; move it there");
        errors.report(word, message);
        return None;
    }
    Some(row.key)
}

fn report_unknown_key(errors: &mut Errors, place: Place, word: &Ident) -> Option<Key> {
    let here = || ROWS.iter().filter(|row| place.allows(row));
    let elsewhere = ROWS.iter().filter(|row| !place.allows(row));
    let foreign = FOREIGN.iter().find(|(foreign, _)| word == foreign);
    let near = foreign.map(|(_, name)| *name).or_else(|| {
        let names = here().chain(elsewhere).map(|row| row.name);
        nearest(&word.to_string(), names)
    });
    let hint = hint(near, here().map(|row| row.name));
    errors.report(word, format_args!("unknown `graph` key `{word}`; {hint}"));
    let is_flags = place == Place::Enum && near == Some(Key::Flags.name());
    is_flags.then_some(Key::Flags)
}

/// "did you mean" with the nearest word, or a list of all words.
pub(super) fn hint<'a>(near: Option<&str>, known: impl Iterator<Item = &'a str>) -> String {
    if let Some(near) = near {
        return format!("did you mean `{near}`?");
    }
    let known: Vec<_> = known.map(|word| format!("`{word}`")).collect();
    format!("use one of {}", known.join(", "))
}
