//! The catalogue's attribute on arbitrary text never panics, and returns an enum if it reports no mistake.
//!
//! The first line is the attribute's arguments, the rest is the item. A crate of macros exports nothing else, so that its
//! modules are compiled here once more.
#![no_main]

use graph_enum_facts::{BETA, V1};
use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;
use syn::DeriveInput;

#[path = "../../graph-enum-catalog-macros/src/arguments.rs"]
mod arguments;
#[path = "../../graph-enum-catalog-macros/src/below.rs"]
mod below;
#[path = "../../graph-enum-catalog-macros/src/fill.rs"]
mod fill;
#[path = "../../graph-enum-catalog-macros/src/find.rs"]
mod find;
#[path = "../../graph-enum-catalog-macros/src/known.rs"]
mod known;
#[path = "../../graph-enum-catalog-macros/src/members.rs"]
mod members;
#[path = "../../graph-enum-catalog-macros/src/variants.rs"]
mod variants;

fuzz_target!(|text: &str| {
    let Some((arguments, item)) = text.split_once('\n') else {
        return;
    };
    let (Ok(arguments), Ok(item)) = (arguments.parse::<TokenStream>(), item.parse::<TokenStream>()) else {
        return;
    };
    for (facts, attribute) in [(V1, "v1"), (BETA, "beta")] {
        let filled = fill::fill(facts, attribute, arguments.clone(), item.clone());
        if !filled.to_string().contains("compile_error") {
            assert!(syn::parse2::<DeriveInput>(filled.clone()).is_ok(), "{filled}");
        }
    }
});
