//! The stages in their order, over tokens that tests can make.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::{attr, check, expand, fallback};

/// What a derive gives for an item. Never panics, whatever the tokens are.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let parsed = match syn::parse2::<DeriveInput>(input.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            let (error, stubs) = (error.into_compile_error(), fallback::expand_unparsed(input));
            return quote!(#error #stubs);
        }
    };
    let mut errors = Errors::default();
    let attributes = attr::parse_enum(&mut errors, &parsed);
    let model = check::check(&mut errors, &parsed, &attributes);
    let keys = expand::expand_keys(&attributes);
    let items = match model {
        Some(model) => expand::expand(&model),
        None => fallback::expand(&parsed, &attributes),
    };
    let errors = errors.finish();
    quote!(#errors #keys #items)
}
