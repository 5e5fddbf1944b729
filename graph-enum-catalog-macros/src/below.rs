//! The attributes below ours: it must come before the derives, which see the enum as it was written otherwise.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Meta};

/// Returns `true` if `derive(GraphEnum)` is among the attributes.
pub(crate) fn has_derive(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("derive") => names_derive(list.tokens.clone()),
        // #[cfg_attr(feature = "graph", derive(GraphEnum))]
        Meta::List(list) if list.path.is_ident("cfg_attr") => names_derive(list.tokens.clone()),
        _ => false,
    })
}

fn names_derive(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "GraphEnum",
        TokenTree::Group(group) => names_derive(group.stream()),
        _ => false,
    })
}
