//! The keys of `#[graph(...)]`: which there are, and where each may stand.

use proc_macro2::Ident;

use super::entry::Entry;
use crate::errors::Errors;
use crate::nearest::nearest;

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

/// Each key as it is written, and how it is used.
pub(crate) const KEYS: [(Key, &str, &str); 10] = [
    (Key::Name, "name", "name = \"...\""),
    (Key::Namespace, "namespace", "namespace = \"...\""),
    (Key::Version, "version", "version = \"...\""),
    (Key::RenameAll, "rename_all", "rename_all = \"...\""),
    (Key::Flags, "flags", "flags"),
    (Key::CaseSensitive, "case_sensitive", "case_sensitive"),
    (Key::Crate, "crate", "crate = path"),
    (Key::Alias, "alias", "alias = \"...\""),
    (Key::Doc, "doc", "doc(\"zh-CN\" = \"...\")"),
    (Key::Unknown, "unknown", "unknown"),
];

/// A place for attributes: what it is called, and the keys that it takes.
#[derive(Clone, Copy)]
pub(super) struct Place {
    article: &'static str,
    keys: &'static [Key],
}

pub(super) const ON_ENUM: Place = Place {
    article: "the enum",
    keys: &[
        Key::Name,
        Key::Namespace,
        Key::Version,
        Key::RenameAll,
        Key::Flags,
        Key::CaseSensitive,
        Key::Crate,
        Key::Doc,
    ],
};

pub(super) const ON_VARIANT: Place = Place {
    article: "a variant",
    keys: &[Key::Name, Key::Alias, Key::Doc, Key::Unknown],
};

impl Key {
    pub(super) fn parse(ident: &Ident) -> Option<Self> {
        KEYS.iter()
            .find(|(_, name, _)| ident == name)
            .map(|(key, ..)| *key)
    }

    pub(crate) fn name(self) -> &'static str {
        self.row().1
    }

    /// How the key is used: `name = "..."`.
    pub(super) fn usage(self) -> &'static str {
        self.row().2
    }

    fn row(self) -> (Self, &'static str, &'static str) {
        KEYS.into_iter()
            .find(|(key, ..)| *key == self)
            .unwrap_or(KEYS[0])
    }

    fn repeats(self) -> bool {
        matches!(self, Self::Alias | Self::Doc)
    }
}

/// Whether a key may stand where it does: at its own place, and once unless it is repeatable.
pub(super) fn check_key(
    errors: &mut Errors,
    entry: &Entry,
    here: Place,
    there: Place,
    given: &mut Vec<(Key, Ident)>,
) -> bool {
    let (key, ident) = (entry.key, &entry.ident);
    if !here.keys.contains(&key) {
        let (name, right, wrong) = (key.name(), there.article, here.article);
        errors.report(
            ident,
            format_args!("`{name}` goes on {right}, not on {wrong}; move it there"),
        );
        return false;
    }
    if let Some((_, first)) = given
        .iter()
        .find(|(earlier, _)| *earlier == key && !key.repeats())
    {
        let message = format!("`{}` is given twice; remove one", key.name());
        errors.clash(ident, message, first, "first given here");
        return false;
    }
    given.push((key, ident.clone()));
    true
}

/// Reports a key that there is not.
pub(super) fn report_unknown_key(errors: &mut Errors, ident: &Ident) {
    let names = KEYS.map(|(_, name, _)| name);
    let hint = hint(&ident.to_string(), &names, "the keys are", '`');
    errors.report(ident, format_args!("unknown `graph` key `{ident}`; {hint}"));
}

/// "did you mean" with the nearest word, or else all of them.
pub(super) fn hint(word: &str, known: &[&str], all: &str, quote: char) -> String {
    let quoted = |name: &str| match quote {
        '"' => format!("`\"{name}\"`"),
        _ => format!("`{name}`"),
    };
    match nearest(word, known) {
        Some(near) => format!("did you mean {}?", quoted(near)),
        None => {
            let names: Vec<_> = known.iter().map(|name| quoted(name)).collect();
            format!("{all} {}", names.join(", "))
        }
    }
}
