//! Any text is read as a page of the documentation, alone and beside metadata, and never panics.
#![no_main]

use graph_enum_codegen::{Generator, Schema, Source};
use libfuzzer_sys::fuzz_target;

const METADATA: &str = r#"<Schema Namespace="microsoft.graph"><EnumType Name="tone"><Member Name="low" Value="0"/>
<Member Name="high" Value="1"/></EnumType></Schema>"#;

fuzz_target!(|text: &str| {
    let page = Source::new("fuzz.md", text);
    for sources in [vec![page.clone()], vec![Source::new("tone.csdl", METADATA), page]] {
        match Schema::read(&sources) {
            Ok(schema) => {
                if let Ok(output) = Generator::new().generate(&schema) {
                    let source = output.to_string();
                    let rust = Schema::read_rust(&Source::new("fuzz.rs", source.as_str()));
                    assert!(rust.is_ok(), "{source}");
                }
            }
            Err(report) => assert!(!report.to_string().is_empty()),
        }
    }
});
