//! Attributes under a condition, and the derive among them.

use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// The attributes, and those that `#[cfg_attr(…, …)]` brings under some condition.
pub(super) fn conditional(attributes: Vec<Attribute>) -> Vec<Attribute> {
    let mut waiting = attributes;
    waiting.reverse();
    let mut found = Vec::new();
    while let Some(attribute) = waiting.pop() {
        match &attribute.meta {
            Meta::List(list) if list.path.is_ident("cfg_attr") => {
                let parse = |input: &syn::parse::ParseBuffer<'_>| {
                    // The condition, which may be `true`: no attribute is.
                    while !input.is_empty() && !input.peek(Token![,]) {
                        input.parse::<proc_macro2::TokenTree>()?;
                    }
                    input.parse::<Option<Token![,]>>()?;
                    Punctuated::<Meta, Token![,]>::parse_terminated(input)
                };
                // A mistake is for rustc to report.
                let inner = list.parse_args_with(parse).unwrap_or_default();
                let inner = inner.into_iter().rev();
                waiting.extend(inner.map(|meta| Attribute {
                    meta,
                    ..attribute.clone()
                }));
            }
            _ => found.push(attribute),
        }
    }
    found
}

/// Returns `true` if `GraphEnum` is derived, by any path.
pub(super) fn derives_graph_enum(attributes: &[Attribute]) -> bool {
    let mut is_derived = false;
    for derive in attributes {
        if derive.path().is_ident("derive") {
            // What is not a list of paths is another macro's business, or a mistake that rustc reports.
            let _ = derive.parse_nested_meta(|meta| {
                let last = meta.path.segments.last();
                is_derived |= last.is_some_and(|last| last.ident == "GraphEnum");
                Ok(())
            });
        }
    }
    is_derived
}
