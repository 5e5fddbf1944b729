//! Any text is read as metadata; the Rust that is generated from it, read back, is the same schema.
#![no_main]

use graph_enum_codegen::{Generator, Schema, Source, differences};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let schema = match Schema::read(&[Source::new("fuzz.csdl", text)]) {
        Ok(schema) => schema,
        Err(report) => {
            assert!(!report.to_string().is_empty());
            return;
        }
    };
    let Ok(output) = Generator::new().generate(&schema) else {
        return;
    };
    let source = output.to_string();
    let rust = match Schema::read_rust(&Source::new("fuzz.rs", source.as_str())) {
        Ok(rust) => rust,
        Err(report) => panic!("{report}\n{source}"),
    };
    assert_eq!(differences(&rust, &schema), [], "{source}");
});
