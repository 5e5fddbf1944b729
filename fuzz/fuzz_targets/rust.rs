//! Any text is read as Rust with derives, as `diff --rust` reads it, and never panics.
#![no_main]

use graph_enum_codegen::{Schema, Source, differences};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(schema) = Schema::read_rust(&Source::new("fuzz.rs", text)) {
        assert_eq!(differences(&schema, &schema), [], "{text}");
    }
});
