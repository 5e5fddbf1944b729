//! Any text that lexes is read as an item with the attribute `graph`, as the derive reads it, and never panics.
#![no_main]

use graph_enum_syntax::{Errors, Model, check, parse_attributes, parse_header};
use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;
use syn::DeriveInput;

fuzz_target!(|source: &str| {
    let Ok(tokens) = source.parse::<TokenStream>() else {
        return;
    };
    let Ok(item) = syn::parse2::<DeriveInput>(tokens.clone()) else {
        if let Some((item, attributes)) = parse_header(tokens) {
            let _ = Model::failed(&item, &attributes);
        }
        return;
    };
    let mut errors = Errors::default();
    let attributes = parse_attributes(&mut errors, &item);
    let _ = check(&mut errors, &item, &attributes);
    assert_eq!(errors.to_compile_error().is_empty(), errors.is_empty());
});
