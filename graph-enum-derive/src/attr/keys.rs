//! The keys of `#[graph(...)]`: which there are, and where each may stand.

use graph_enum_core::nearest;
use proc_macro2::Ident;

use super::entry::Entry;
use crate::errors::Errors;

/// A key of `#[graph(...)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Name,
    Namespace,
    Version,
    RenameAll,
    Flags,
    CaseSensitive,
    Crate,
    Alias,
    Doc,
    Unknown,
}

/// What other derives call the same: serde, strum, `num_enum`.
const FOREIGN: [(&str, &str); 7] = [
    ("rename", "name"),
    ("serialize", "name"),
    ("to_string", "name"),
    ("serialize_all", "rename_all"),
    ("other", "unknown"),
    ("default", "unknown"),
    ("catch_all", "unknown"),
];

/// Where an attribute stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Enum,
    Variant,
}

impl Place {
    /// The keys that may stand here.
    fn keys(self) -> &'static [Key] {
        match self {
            Self::Enum => &[
                Key::Name,
                Key::Namespace,
                Key::Version,
                Key::RenameAll,
                Key::Flags,
                Key::CaseSensitive,
                Key::Crate,
                Key::Doc,
            ],
            Self::Variant => &[Key::Name, Key::Alias, Key::Doc, Key::Unknown],
        }
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
    pub(super) fn name(self) -> &'static str {
        self.row().0
    }

    /// How the key is used: `name = "..."`.
    pub(super) fn usage(self) -> &'static str {
        self.row().1
    }

    /// The key as it is written, and how it is used.
    fn row(self) -> (&'static str, &'static str) {
        match self {
            Self::Name => ("name", "name = \"...\""),
            Self::Namespace => ("namespace", "namespace = \"microsoft.graph\""),
            Self::Version => ("version", "version = \"beta\""),
            Self::RenameAll => ("rename_all", "rename_all = \"camelCase\""),
            Self::Flags => ("flags", "flags"),
            Self::CaseSensitive => ("case_sensitive", "case_sensitive"),
            Self::Crate => ("crate", "crate = my_crate::graph_enum"),
            Self::Alias => ("alias", "alias = \"...\", alias = \"...\""),
            Self::Doc => ("doc", "doc(\"zh-CN\" = \"...\")"),
            Self::Unknown => ("unknown", "unknown"),
        }
    }

    fn repeats(self) -> bool {
        matches!(self, Self::Alias | Self::Doc)
    }
}

/// The key of a word.
///
/// A misspelt `flags` counts as one once it is reported: sets of the enum are used elsewhere, and each use
/// would be an error that follows.
pub(super) fn parse_key(errors: &mut Errors, place: Place, word: &Ident) -> Option<Key> {
    let keys = || [place, place.other()].into_iter().flat_map(Place::keys);
    let found = keys().find(|key| word == key.name());
    if found.is_none() {
        let names: Vec<_> = keys().map(|key| key.name()).collect();
        let foreign = FOREIGN.iter().find(|(foreign, _)| word == foreign);
        let near = foreign.map(|(_, name)| *name);
        let near = near.or_else(|| nearest(&word.to_string(), names));
        let hint = hint(near, place.keys().iter().map(|key| key.name()));
        errors.report(word, format_args!("unknown `graph` key `{word}`; {hint}"));
        let is_on_enum = matches!(place, Place::Enum);
        return (is_on_enum && near == Some(Key::Flags.name())).then_some(Key::Flags);
    }
    found.copied()
}

/// Whether a key stands at its own place, and once unless it is repeatable.
pub(super) fn check_key(
    errors: &mut Errors,
    place: Place,
    Entry { key, word, .. }: &Entry,
    earlier: &[Entry],
) -> bool {
    let name = key.name();
    if !place.keys().contains(key) {
        let (right, wrong) = (place.other().described(), place.described());
        let message = format!("`{name}` goes on {right}, not on {wrong}; move it there");
        errors.report(word, message);
        return false;
    }
    let mut same = earlier.iter().filter(|earlier| earlier.key == *key);
    if let Some(first) = same.next().filter(|_| !key.repeats()) {
        let message = format!("`{name}` is given twice; remove one");
        errors.clash(word, message, &first.word, "first given here");
        return false;
    }
    true
}

/// "did you mean" with the nearest word, or else all of them.
pub(super) fn hint<'a>(near: Option<&str>, known: impl Iterator<Item = &'a str>) -> String {
    if let Some(near) = near {
        return format!("did you mean `{near}`?");
    }
    let known: Vec<_> = known.map(|word| format!("`{word}`")).collect();
    format!("use one of {}", known.join(", "))
}
