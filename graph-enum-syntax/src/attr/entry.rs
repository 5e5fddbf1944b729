//! The entries of `#[graph(...)]`: `key`, `key = value` or `key(...)`. Each is parsed alone, so that a mistake in one does
//! not hide the next.

use std::collections::{HashMap, hash_map};

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, MacroDelimiter, Meta, Path, Token};

use super::keys::{Key, Place, parse_key};
use crate::errors::Errors;

/// A key, and the tokens after it.
pub(super) struct Entry {
    pub(super) key: &'static Key,
    pub(super) word: Ident,
    pub(super) rest: TokenStream,
}

/// Parses the entries of all `#[graph(...)]` on one item. Entries with a wrong key are reported and left out.
pub(super) fn parse_entries(
    errors: &mut Errors,
    attributes: &[Attribute],
    place: Place,
) -> Vec<Entry> {
    let (mut entries, mut given) = (Vec::new(), HashMap::new());
    for attribute in attributes {
        if !attribute.path().is_ident("graph") {
            continue;
        }
        for tokens in parse_list(errors, attribute) {
            let Some(entry) = parse_entry(errors, place, tokens) else {
                continue;
            };
            if check_repetition(errors, &entry, &mut given) {
                entries.push(entry);
            }
        }
    }
    entries
}

// #[graph(..., ...)]
fn parse_list(errors: &mut Errors, attribute: &Attribute) -> Vec<TokenStream> {
    let usage = "`graph` takes its keys in parentheses; write `#[graph(...)]`";
    let Meta::List(list) = &attribute.meta else {
        errors.report(&attribute.meta, usage);
        return Vec::new();
    };
    if !matches!(list.delimiter, MacroDelimiter::Paren(_)) {
        errors.report(&attribute.meta, usage);
    }
    split_at_commas(errors, list.tokens.clone())
}

/// Splits at commas outside brackets. A comma after nothing is an error.
pub(super) fn split_at_commas(errors: &mut Errors, tokens: TokenStream) -> Vec<TokenStream> {
    let mut entries = Vec::new();
    let mut entry = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                if entry.is_empty() {
                    errors.report(&token, "unexpected comma; remove it");
                } else {
                    entries.push(entry.drain(..).collect());
                }
            }
            _ => entry.push(token),
        }
    }
    if !entry.is_empty() {
        entries.push(entry.into_iter().collect());
    }
    entries
}

fn parse_entry(errors: &mut Errors, place: Place, tokens: TokenStream) -> Option<Entry> {
    let parser = |input: ParseStream<'_>| {
        let word = input.call(Ident::parse_any)?;
        let is_path = input.peek(Token![::]);
        Ok((word, is_path, input.parse::<TokenStream>()?))
    };
    let Ok((word, is_path, rest)) = parser.parse2(tokens.clone()) else {
        report_missing_key(errors, tokens);
        return None;
    };
    if let Some(path) = is_path.then(|| parse_path(tokens)).flatten() {
        errors.report(path, "a `graph` key is one word; remove the `::`");
        return None;
    }
    let key = parse_key(errors, place, &word)?;
    Some(Entry { key, word, rest })
}

// graph::name = "..."
fn parse_path(tokens: TokenStream) -> Option<Path> {
    let parser = |input: ParseStream<'_>| {
        let path = input.call(Path::parse_mod_style)?;
        input.parse::<TokenStream>().map(|_| path)
    };
    parser.parse2(tokens).ok()
}

fn report_missing_key(errors: &mut Errors, tokens: TokenStream) {
    let message = match tokens.clone().into_iter().next() {
        Some(TokenTree::Literal(value)) if value.to_string().starts_with('"') => {
            format!("expected a key before the value; write `name = {value}`")
        }
        _ => "expected a key, such as `name = \"...\"`".to_owned(),
    };
    errors.report(tokens, message);
}

/// Returns `true` unless a key that cannot repeat was given before.
fn check_repetition(errors: &mut Errors, entry: &Entry, given: &mut HashMap<&str, Ident>) -> bool {
    let Entry { key, word, .. } = entry;
    if key.repeats {
        return true;
    }
    match given.entry(key.name) {
        hash_map::Entry::Vacant(first) => {
            first.insert(word.clone());
            true
        }
        hash_map::Entry::Occupied(first) => {
            let message = format!("`{}` is given twice; remove one", key.name);
            errors.clash(word, message, first.get(), "first given here");
            false
        }
    }
}
