//! One attribute to its entries: `key`, `key = value` or `key(...)`, each parsed for itself, so that a
//! mistake in one does not hide the next.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, LitStr, Meta, Path, Token};

use super::keys::{Key, report_unknown_key};
use super::last_token;
use crate::errors::Errors;

/// A key, and the tokens after it.
pub(super) struct Entry {
    pub(super) key: Key,
    pub(super) ident: Ident,
    rest: TokenStream,
}

/// The entries of `#[graph(...)]` whose key there is.
pub(super) fn parse_entries(errors: &mut Errors, attribute: &Attribute) -> Vec<Entry> {
    let Meta::List(list) = &attribute.meta else {
        let usage = "`graph` takes its keys in parentheses: `#[graph(name = \"...\")]`";
        errors.report(&attribute.meta, usage);
        return Vec::new();
    };
    if !matches!(list.delimiter, syn::MacroDelimiter::Paren(_)) {
        let usage = "`graph` takes its keys in parentheses: `#[graph(name = \"...\")]`";
        errors.report(&attribute.meta, usage);
    }
    let entries = split_at_commas(errors, list.tokens.clone());
    entries
        .into_iter()
        .filter_map(|tokens| parse_entry(errors, tokens))
        .collect()
}

/// Splits at commas outside brackets. A comma with nothing before it is an error of its own.
fn split_at_commas(errors: &mut Errors, tokens: TokenStream) -> Vec<TokenStream> {
    let mut entries = Vec::new();
    let mut entry = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                if entry.is_empty() {
                    errors.report(&token, "expected a key before this comma; remove the comma");
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

fn parse_entry(errors: &mut Errors, tokens: TokenStream) -> Option<Entry> {
    let parser = |input: ParseStream<'_>| {
        let ident = input.call(Ident::parse_any)?;
        Ok((ident, input.parse::<TokenStream>()?))
    };
    let Ok((ident, rest)) = parser.parse2(tokens.clone()) else {
        let first = tokens.into_iter().next();
        errors.report(first, "expected a key, such as `name = \"...\"`");
        return None;
    };
    let Some(key) = Key::parse(&ident) else {
        report_unknown_key(errors, &ident);
        return None;
    };
    Some(Entry { key, ident, rest })
}

impl Entry {
    /// `key`
    pub(super) fn word(self, errors: &mut Errors) -> Option<Ident> {
        if self.rest.is_empty() {
            return Some(self.ident);
        }
        let name = self.key.name();
        errors.report(
            &self.rest,
            format_args!("`{name}` takes no value; write `{name}` alone"),
        );
        None
    }

    /// `key = "..."`
    pub(super) fn string(&self, errors: &mut Errors) -> Option<LitStr> {
        self.value(errors, "a string")
    }

    /// `key = path`
    pub(super) fn path(&self, errors: &mut Errors) -> Option<Path> {
        let parser = |input: ParseStream<'_>| {
            input.parse::<Token![=]>()?;
            input.call(Path::parse_mod_style)
        };
        self.parse(errors, parser, "a path")
    }

    fn value<T: Parse>(&self, errors: &mut Errors, what: &str) -> Option<T> {
        let parser = |input: ParseStream<'_>| {
            input.parse::<Token![=]>()?;
            input.parse::<T>()
        };
        self.parse(errors, parser, what)
    }

    fn parse<T>(
        &self,
        errors: &mut Errors,
        parser: impl Parser<Output = T>,
        what: &str,
    ) -> Option<T> {
        if let Ok(value) = parser.parse2(self.rest.clone()) {
            return Some(value);
        }
        let (name, usage) = (self.key.name(), self.key.usage());
        let message = format!("`{name}` takes {what}: `{usage}`");
        // The value is at fault, where there is one; else the key that wants one.
        match last_token(&self.rest) {
            Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => {
                errors.report(&self.ident, message);
            }
            Some(_) => errors.report(value_tokens(&self.rest), message),
            None => errors.report(&self.ident, message),
        }
        None
    }

    /// `doc("zh-CN" = "...", ...)`
    pub(super) fn translations(&self, errors: &mut Errors) -> Vec<(LitStr, LitStr)> {
        let group = |input: ParseStream<'_>| {
            let content;
            syn::parenthesized!(content in input);
            content.parse::<TokenStream>()
        };
        let Some(pairs) = self.parse(errors, group, "languages and texts") else {
            return Vec::new();
        };
        let pairs = split_at_commas(errors, pairs);
        pairs
            .into_iter()
            .filter_map(|pair| parse_translation(errors, pair))
            .collect()
    }
}

fn parse_translation(errors: &mut Errors, tokens: TokenStream) -> Option<(LitStr, LitStr)> {
    let parser = |input: ParseStream<'_>| {
        let language = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok((language, input.parse()?))
    };
    if let Ok(pair) = parser.parse2(tokens.clone()) {
        return Some(pair);
    }
    errors.report(
        tokens,
        "`doc` takes a language and a text: `doc(\"zh-CN\" = \"...\")`",
    );
    None
}

/// What stands after the `=`, or all of it where there is none.
fn value_tokens(rest: &TokenStream) -> TokenStream {
    let mut tokens = rest.clone().into_iter().peekable();
    if matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=') {
        tokens.next();
    }
    tokens.collect()
}
