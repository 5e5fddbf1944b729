//! The stages in their order, over tokens that tests can make.

use graph_enum_syntax::{Errors, Model, check, parse_attributes, parse_header};
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::expand::{expand, expand_keys};
use crate::plan::Plan;

/// The output of the derive for an item. Never panics, whatever the tokens are.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let parsed = match syn::parse2::<DeriveInput>(input.clone()) {
        Ok(parsed) => parsed,
        Err(error) => return derive_unparsed(&error, input),
    };
    let mut errors = Errors::default();
    let attributes = parse_attributes(&mut errors, &parsed);
    let model = check(&mut errors, &parsed, &attributes);
    let plan = Plan::new(model).unwrap_or_else(|| {
        let message = "no perfect hash of these names was found; report this with the names, and split the enum until it is solved";
        errors.report(&parsed.ident, message);
        Plan::failed(Model::failed(&parsed, &attributes))
    });
    let (keys, items) = (expand_keys(&attributes), expand(&plan));
    let errors = errors.to_compile_error();
    quote!(#errors #keys #items)
}

/// An item that is newer than `syn`.
fn derive_unparsed(error: &syn::Error, input: TokenStream) -> TokenStream {
    let error = error.to_compile_error();
    let items = parse_header(input)
        .map(|(item, attributes)| expand(&Plan::failed(Model::failed(&item, &attributes))));
    quote!(#error #items)
}
