//! The value after a key.

use graph_enum_core::nearest;
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Path, Token};

use super::entry::{Entry, split_at_commas};
use super::keys::hint;
use crate::errors::Errors;

/// The features of the runtime crate that add impls to every enum.
pub const FEATURES: [&str; 4] = ["serde", "schemars", "utoipa", "arbitrary"];

impl Entry {
    /// `key`
    pub(super) fn alone(self, errors: &mut Errors) -> Ident {
        let name = self.key.name;
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
        self.list(errors, "a text for each language")
            .into_iter()
            .filter_map(|pair| parse_translation(errors, pair))
            .collect()
    }

    /// `skip(serde, ...)`
    pub(super) fn features(&self, errors: &mut Errors) -> Vec<Ident> {
        self.list(errors, "feature names")
            .into_iter()
            .filter_map(|word| parse_feature(errors, word))
            .collect()
    }

    /// `key(..., ...)`, with at least one entry.
    fn list(&self, errors: &mut Errors, what: &str) -> Vec<TokenStream> {
        let parser = |input: ParseStream<'_>| {
            let content;
            syn::parenthesized!(content in input);
            content.parse::<TokenStream>()
        };
        let Some(list) = self.parse(errors, parser, what) else {
            return Vec::new();
        };
        if list.is_empty() {
            errors.report(&self.word, self.takes(what));
        }
        split_at_commas(errors, list)
    }

    fn takes(&self, what: &str) -> String {
        format!(
            "`{}` takes {what}; write `{}`",
            self.key.name, self.key.usage
        )
    }

    /// Parses the value. A mistake is reported at the value, or at the key if there is no value.
    fn parse<T>(
        &self,
        errors: &mut Errors,
        parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
        what: &str,
    ) -> Option<T> {
        let name = self.key.name;
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
                let message = format!("unexpected token after the value of `{name}`; remove it");
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
        let message = "`doc` takes a text for each language; write `doc(\"zh-CN\" = \"...\")`";
        errors.report(tokens, message);
    }
    pair
}

// serde
fn parse_feature(errors: &mut Errors, tokens: TokenStream) -> Option<Ident> {
    let Ok(word) = syn::parse2::<Ident>(tokens.clone()) else {
        let hint = hint(None, FEATURES.into_iter());
        errors.report(tokens, format_args!("`skip` takes feature names; {hint}"));
        return None;
    };
    if FEATURES.iter().any(|feature| word == feature) {
        return Some(word);
    }
    let near = nearest(&word.to_string(), FEATURES);
    let hint = hint(near, FEATURES.into_iter());
    errors.report(&word, format_args!("unknown feature `{word}`; {hint}"));
    None
}

/// The tokens after a leading `=`, if there is one.
fn after_equals(rest: TokenStream) -> TokenStream {
    let mut tokens = rest.into_iter().peekable();
    tokens.next_if(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '='));
    tokens.collect()
}
