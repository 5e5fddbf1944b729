//! What the user wrote. The derive below reports what is wrong with it; here it is passed over.

use graph_enum_core::{UnderlyingType, WireCase};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, LitStr, Meta, Path, Token};

/// The attributes of an enum.
#[derive(Default)]
pub(crate) struct EnumAttributes {
    pub(crate) name: Option<LitStr>,
    pub(crate) namespace: Option<LitStr>,
    pub(crate) version: Option<LitStr>,
    pub(crate) rename_all: Option<WireCase>,
    pub(crate) flags: Option<Ident>,
    pub(crate) case_sensitive: Option<Ident>,
    pub(crate) runtime: Option<Path>,
    pub(crate) is_deprecated: bool,
    /// The types in `#[repr(...)]`.
    pub(crate) reprs: Vec<Ident>,
}

/// The attributes of a variant.
#[derive(Default)]
pub(crate) struct VariantAttributes {
    pub(crate) name: Option<LitStr>,
    pub(crate) unknown: Option<Ident>,
}

enum Value {
    None,
    Text(LitStr),
    Path(Path),
}

impl EnumAttributes {
    pub(crate) fn parse(attributes: &[Attribute]) -> Self {
        let mut found = Self::default();
        for (key, value) in entries(attributes) {
            match (key.to_string().as_str(), value) {
                ("name", Value::Text(text)) => found.name = Some(text),
                ("namespace", Value::Text(text)) => found.namespace = Some(text),
                ("version", Value::Text(text)) => found.version = Some(text),
                ("rename_all", Value::Text(text)) => {
                    found.rename_all = WireCase::parse(&text.value());
                }
                ("flags", Value::None) => found.flags = Some(key),
                ("case_sensitive", Value::None) => found.case_sensitive = Some(key),
                ("crate", Value::Path(path)) => found.runtime = Some(path),
                _ => {}
            }
        }
        for attribute in attributes {
            found.is_deprecated |= attribute.path().is_ident("deprecated");
            match &attribute.meta {
                Meta::List(list) if list.path.is_ident("repr") => {
                    integer_types(&mut found.reprs, list.tokens.clone());
                }
                _ => {}
            }
        }
        found
    }
}

impl VariantAttributes {
    pub(crate) fn parse(attributes: &[Attribute]) -> Self {
        let mut found = Self::default();
        for (key, value) in entries(attributes) {
            match (key.to_string().as_str(), value) {
                ("name", Value::Text(text)) => found.name = Some(text),
                ("unknown", Value::None) => found.unknown = Some(key),
                _ => {}
            }
        }
        found
    }
}

/// The identifier without `r#`.
pub(crate) fn unraw(identifier: &Ident) -> String {
    identifier.unraw().to_string()
}

// #[graph(key, key = "text", crate = path)]
fn entries(attributes: &[Attribute]) -> Vec<(Ident, Value)> {
    let mut found = Vec::new();
    for attribute in attributes {
        let Meta::List(list) = &attribute.meta else {
            continue;
        };
        if list.path.is_ident("graph") {
            for entry in split_at_commas(list.tokens.clone()) {
                found.extend(entry_parser.parse2(entry).ok());
            }
        }
    }
    found
}

fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut entries = vec![TokenStream::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => entries.push(TokenStream::new()),
            _ => entries
                .last_mut()
                .into_iter()
                .for_each(|entry| entry.extend([token.clone()])),
        }
    }
    entries
}

fn entry_parser(input: ParseStream<'_>) -> syn::Result<(Ident, Value)> {
    let key = input.call(Ident::parse_any)?;
    if input.is_empty() {
        return Ok((key, Value::None));
    }
    input.parse::<Token![=]>()?;
    let value = if input.fork().parse::<LitStr>().is_ok() {
        Value::Text(input.parse()?)
    } else {
        Value::Path(input.call(Path::parse_mod_style)?)
    };
    Ok((key, value))
}

// The words of a list, also where a macro's variable put them into an invisible group.
fn integer_types(found: &mut Vec<Ident>, tokens: TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Ident(word)
                if UnderlyingType::from_rust_name(&word.to_string()).is_some() =>
            {
                found.push(word);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                integer_types(found, group.stream());
            }
            _ => {}
        }
    }
}
