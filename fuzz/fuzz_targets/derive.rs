//! The attribute language on arbitrary text: an item that parses has a model, and members unless there is a mistake.
#![no_main]

use graph_enum_syntax::{Errors, check, parse_attributes, parse_header};
use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

fuzz_target!(|source: &str| {
    let Ok(tokens) = source.parse::<TokenStream>() else {
        return;
    };
    let Ok(item) = syn::parse2(tokens.clone()) else {
        let _ = parse_header(tokens);
        return;
    };
    let mut errors = Errors::default();
    let attributes = parse_attributes(&mut errors, &item);
    let model = check(&mut errors, &item, &attributes);
    assert!(errors.is_empty() || model.members.is_empty());
    let _ = errors.to_compile_error();
});
