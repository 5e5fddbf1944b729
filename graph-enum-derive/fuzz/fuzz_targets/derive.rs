//! Any text that lexes goes through the derive, which must not panic.
//!
//! A crate of procedural macros exports nothing else, so that its modules are compiled anew here.
#![no_main]
#![allow(dead_code, reason = "what only the macro's entry point uses")]

#[path = "../../src/attr/mod.rs"]
mod attr;
#[path = "../../src/check/mod.rs"]
mod check;
#[path = "../../src/derive.rs"]
mod derive;
#[path = "../../src/errors.rs"]
mod errors;
#[path = "../../src/expand/mod.rs"]
mod expand;
#[path = "../../src/fallback/mod.rs"]
mod fallback;
#[path = "../../src/model.rs"]
mod model;

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

fuzz_target!(|source: &str| {
    if let Ok(tokens) = source.parse::<TokenStream>() {
        let output = derive::derive(tokens);
        assert!(!output.is_empty(), "neither an expansion nor an error");
    }
});
