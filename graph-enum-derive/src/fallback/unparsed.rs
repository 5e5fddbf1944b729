//! An item that `syn` cannot read, because it is newer than `syn`: its name and its attributes.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Data, DataEnum, DeriveInput, Generics, Ident, Token, Visibility};

use crate::attr::{EnumAttributes, parse_enum};
use crate::errors::Errors;

/// The item without its variants, what its attributes say, and whether a variant is marked `unknown`.
pub(super) fn parse(input: TokenStream) -> Option<(DeriveInput, EnumAttributes, bool)> {
    let parser = |input: ParseStream<'_>| Ok((parse_header(input)?, input.parse::<TokenStream>()?));
    let (header, body) = parser.parse2(input).ok()?;
    // Whatever else is wrong can wait until the item can be read.
    let attributes = parse_enum(&mut Errors::default(), &header);
    Some((header, attributes, has_unknown(body)))
}

// #[…] pub enum E<T>
fn parse_header(input: ParseStream<'_>) -> syn::Result<DeriveInput> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis: Visibility = input.parse()?;
    let enum_token = match input.parse::<Option<Token![enum]>>()? {
        Some(token) => token,
        None => Token![enum](input.call(parse_keyword)?.span()),
    };
    let (ident, generics): (Ident, Generics) = (input.parse()?, input.parse()?);
    let data = Data::Enum(DataEnum {
        enum_token,
        brace_token: syn::token::Brace::default(),
        variants: syn::punctuated::Punctuated::new(),
    });
    Ok(DeriveInput {
        attrs,
        vis,
        ident,
        generics,
        data,
    })
}

// struct, union
fn parse_keyword(input: ParseStream<'_>) -> syn::Result<Ident> {
    syn::ext::IdentExt::parse_any(input)
}

/// Whether `#[graph(unknown)]` stands on a variant.
fn has_unknown(body: TokenStream) -> bool {
    let variants = groups(body).flat_map(|tokens| groups(tokens.stream()));
    let mut keys = variants.flat_map(|attribute| {
        let is_graph = attribute
            .stream()
            .into_iter()
            .next()
            .is_some_and(|first| matches!(first, TokenTree::Ident(path) if path == "graph"));
        groups(attribute.stream()).filter(move |_| is_graph)
    });
    keys.any(|keys| {
        let mut tokens = keys.stream().into_iter();
        tokens.any(|token| matches!(token, TokenTree::Ident(key) if key == "unknown"))
    })
}

fn groups(tokens: TokenStream) -> impl Iterator<Item = proc_macro2::Group> {
    tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group),
        _ => None,
    })
}
