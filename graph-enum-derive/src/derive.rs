//! The stages of the derive, on `proc_macro2` tokens, so that tests can call it.

use graph_enum_syntax::{Errors, Model, check, parse_attributes, parse_header};
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::expand::{expand, expand_keys};
use crate::plan::Plan;

/// Expands the derive for an item. It does not panic on any tokens.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let parsed = match syn::parse2::<DeriveInput>(input.clone()) {
        Ok(parsed) => parsed,
        Err(error) => return derive_unparsed(&error, input),
    };
    let mut errors = Errors::default();
    let attributes = parse_attributes(&mut errors, &parsed);
    let model = check(&mut errors, &parsed, &attributes);
    let plan = Plan::new(model).unwrap_or_else(|| {
        let message = "found no perfect hash of these names; please report the names, and split the enum for now";
        errors.report(&parsed.ident, message);
        Plan::failed(Model::failed(&parsed, &attributes))
    });
    let (keys, items) = (expand_keys(&attributes), expand(&plan));
    let errors = errors.to_compile_error();
    quote!(#errors #keys #items)
}

/// Expands an item that `syn` cannot parse, because its syntax is newer.
fn derive_unparsed(error: &syn::Error, input: TokenStream) -> TokenStream {
    let error = error.to_compile_error();
    let items = parse_header(input)
        .map(|(item, attributes)| expand(&Plan::failed(Model::failed(&item, &attributes))));
    quote!(#error #items)
}
