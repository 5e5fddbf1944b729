//! Name and attributes of an item that `syn` cannot parse, because its syntax is newer.

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Data, DataEnum, DeriveInput, Generics, Ident, Token, Visibility};

use crate::attr::{EnumAttributes, VariantAttributes, parse_attributes};
use crate::errors::Errors;

/// Parses the item without its variants, and its attributes; `None` if it has no name.
///
/// For [`Model::failed`](crate::Model::failed). The variants are one variant, marked as unknown if any of them is.
#[must_use]
pub fn parse_header(input: TokenStream) -> Option<(DeriveInput, EnumAttributes)> {
    let parser = |input: ParseStream<'_>| Ok((parse_item(input)?, input.parse::<TokenStream>()?));
    let (header, body) = parser.parse2(input).ok()?;
    // Other mistakes can wait until the item can be read.
    let mut attributes = parse_attributes(&mut Errors::default(), &header);
    attributes.variants.push(VariantAttributes {
        unknown: find_unknown(body),
        ..VariantAttributes::default()
    });
    Some((header, attributes))
}

// #[…] pub enum E<T>
fn parse_item(input: ParseStream<'_>) -> syn::Result<DeriveInput> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis: Visibility = input.parse()?;
    let enum_token = match input.parse::<Option<Token![enum]>>()? {
        Some(token) => token,
        // struct, union
        None => Token![enum](input.call(Ident::parse_any)?.span()),
    };
    let ident: Ident = input.parse()?;
    let generics: Generics = input.parse()?;
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

/// The `unknown` of `#[graph(unknown)]` on a variant.
fn find_unknown(body: TokenStream) -> Option<Ident> {
    let variants = groups(body).flat_map(|tokens| groups(tokens.stream()));
    let keys = variants.flat_map(|attribute| {
        let mut path = attribute.stream().into_iter();
        let is_graph = matches!(path.next(), Some(TokenTree::Ident(path)) if path == "graph");
        groups(attribute.stream()).filter(move |_| is_graph)
    });
    keys.flat_map(|keys| keys.stream())
        .find_map(|token| match token {
            TokenTree::Ident(key) if key == "unknown" => Some(key),
            _ => None,
        })
}

fn groups(tokens: TokenStream) -> impl Iterator<Item = Group> {
    tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group),
        _ => None,
    })
}
