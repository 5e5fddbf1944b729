//! Attributes to their entries: `key`, `key = value` or `key(...)`, each parsed for itself, so that
//! a mistake in one does not hide the next.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, LitStr, MacroDelimiter, Meta, Path, Token};

use super::keys::{Key, Place, check_key, parse_key};
use crate::errors::Errors;

/// A key, and the tokens after it.
pub(super) struct Entry {
    pub(super) key: Key,
    pub(super) word: Ident,
    rest: TokenStream,
}

/// The entries of all `#[graph(...)]` among the attributes of one place, without those whose key is
/// at fault.
pub(super) fn parse_entries(
    errors: &mut Errors,
    attributes: &[Attribute],
    place: Place,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for attribute in attributes {
        if !attribute.path().is_ident("graph") {
            continue;
        }
        for tokens in parse_list(errors, attribute) {
            let Some(entry) = parse_entry(errors, place, tokens) else {
                continue;
            };
            if check_key(errors, place, &entry, &entries) {
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

/// Splits at commas outside brackets. A comma with nothing before it is an error of its own.
fn split_at_commas(errors: &mut Errors, tokens: TokenStream) -> Vec<TokenStream> {
    let mut entries = Vec::new();
    let mut entry = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                if entry.is_empty() {
                    errors.report(&token, "nothing stands before this comma; remove it");
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
        Ok((word, input.parse::<TokenStream>()?))
    };
    let Ok((word, rest)) = parser.parse2(tokens.clone()) else {
        report_missing_key(errors, tokens);
        return None;
    };
    let path = |input: ParseStream<'_>| {
        let path = input.call(Path::parse_mod_style)?;
        input.parse::<TokenStream>().map(|_| path)
    };
    if let Some(path) = path.parse2(tokens).ok().filter(|it| it.segments.len() > 1) {
        errors.report(path, "a `graph` key is one word; remove the `::`");
        return None;
    }
    let key = parse_key(errors, place, &word)?;
    Some(Entry { key, word, rest })
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

impl Entry {
    /// `key`
    pub(super) fn alone(self, errors: &mut Errors) -> Ident {
        let name = self.key.name();
        match self.rest.clone().into_iter().next() {
            None => {}
            Some(TokenTree::Ident(next)) => report_missing_comma(errors, &next),
            Some(_) => {
                let message = format!("`{name}` takes no value; write `{name}` alone");
                errors.report(self.rest, message);
            }
        }
        self.word
    }

    /// `key = "..."`
    pub(super) fn string(&self, errors: &mut Errors) -> Option<LitStr> {
        let parser = |input: ParseStream<'_>| {
            input.parse::<Token![=]>()?;
            input.parse()
        };
        self.parse(errors, parser, "a string")
    }

    /// `key = path`
    pub(super) fn path(&self, errors: &mut Errors) -> Option<Path> {
        let parser = |input: ParseStream<'_>| {
            input.parse::<Token![=]>()?;
            // A macro's variable arrives in an invisible group, which `parse_mod_style` does not see into.
            if input.peek(syn::token::Group) {
                input.parse()
            } else {
                input.call(Path::parse_mod_style)
            }
        };
        self.parse(errors, parser, "a path without quotes")
    }

    /// `doc("zh-CN" = "...", ...)`
    pub(super) fn translations(&self, errors: &mut Errors) -> Vec<(LitStr, LitStr)> {
        let parser = |input: ParseStream<'_>| {
            let content;
            syn::parenthesized!(content in input);
            content.parse::<TokenStream>()
        };
        let what = "languages and texts";
        let Some(pairs) = self.parse(errors, parser, what) else {
            return Vec::new();
        };
        if pairs.is_empty() {
            errors.report(&self.word, self.takes(what));
        }
        split_at_commas(errors, pairs)
            .into_iter()
            .filter_map(|pair| parse_translation(errors, pair))
            .collect()
    }

    fn takes(&self, what: &str) -> String {
        format!("`{}` takes {what}: `{}`", self.key.name(), self.key.usage())
    }

    /// What stands after the key; a mistake is reported at the value where there is one, else at
    /// the key that wants one.
    fn parse<T>(
        &self,
        errors: &mut Errors,
        parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
        what: &str,
    ) -> Option<T> {
        let name = self.key.name();
        let parser = |input: ParseStream<'_>| Ok((parser(input)?, input.parse::<TokenStream>()?));
        let Ok((value, rest)) = parser.parse2(self.rest.clone()) else {
            let message = self.takes(what);
            let value = after_equals(self.rest.clone());
            if value.is_empty() {
                errors.report(&self.word, message);
            } else {
                errors.report(value, message);
            }
            return None;
        };
        match rest.clone().into_iter().next() {
            None => {}
            Some(TokenTree::Ident(next)) => report_missing_comma(errors, &next),
            Some(_) => {
                let message = format!("`{name}` is complete before this; remove it");
                errors.report(rest, message);
            }
        }
        Some(value)
    }
}

fn report_missing_comma(errors: &mut Errors, next: &Ident) {
    errors.report(next, format_args!("expected a comma before `{next}`"));
}

// "zh-CN" = "..."
fn parse_translation(errors: &mut Errors, tokens: TokenStream) -> Option<(LitStr, LitStr)> {
    let parser = |input: ParseStream<'_>| {
        let language = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok((language, input.parse()?))
    };
    let pair = parser.parse2(tokens.clone()).ok();
    if pair.is_none() {
        let message = "`doc` takes a text for each language: `doc(\"zh-CN\" = \"...\")`";
        errors.report(tokens, message);
    }
    pair
}

/// What stands after the `=`, or all of it where there is none.
fn after_equals(rest: TokenStream) -> TokenStream {
    let mut tokens = rest.into_iter().peekable();
    tokens.next_if(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '='));
    tokens.collect()
}
