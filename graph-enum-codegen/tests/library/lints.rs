//! What lints and rustfmt say of generated code.

use graph_enum_codegen::{Generator, Schema, Source};

fn generate(csdl: &str) -> String {
    let schema = Schema::read(&[Source::new("tone.csdl", csdl)]).expect("valid");
    let output = Generator::new().generate(&schema).expect("enums");
    output.to_string()
}

#[test]
fn prose_that_clippy_takes_for_code_is_allowed() {
    let described = |text: &str| {
        let annotation =
            format!("<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"{text}\"/>");
        generate(&format!(
            "<Schema Namespace=\"a\"><EnumType Name=\"tone\">{annotation}\
             <Member Name=\"low\">{annotation}</Member></EnumType></Schema>"
        ))
    };
    for text in [
        "Stored in OneDrive.",
        "The id_token.",
        "(SharePoint)",
        "As f() has it.",
    ] {
        let source = described(text);
        assert!(source.contains("clippy::doc_markdown"), "{source}");
        assert!(!source.contains("missing_docs"), "{source}");
    }
    for text in ["How loud.", "See [a page](https://example.org/OneDrive)."] {
        assert!(!described(text).contains("#[allow("), "{text}");
    }
}

#[test]
fn an_attribute_in_a_module_is_as_wide_as_rustfmt_leaves_it() {
    let csdl = "<Edmx><Schema Namespace=\"example.one\"><EnumType Name=\"workflowType\"><Member Name=\"preview\">\
        <Annotation Term=\"Org.OData.Core.V1.Revisions\"><Collection><Record>\
        <PropertyValue Property=\"Date\" Date=\"2025-08-12\"/><PropertyValue Property=\"RemovalDate\" Date=\"2025-11-30\"/>\
        <PropertyValue Property=\"Kind\" EnumMember=\"RevisionKind/Deprecated\"/></Record></Collection></Annotation>\
        </Member></EnumType></Schema>\
        <Schema Namespace=\"example.two\"><EnumType Name=\"tone\"/></Schema></Edmx>";
    let note =
        "note = \"deprecated by Microsoft Graph on 2025-08-12, to be removed on 2025-11-30\"";
    let source = generate(csdl);
    assert!(
        source.contains(&format!(
            "        #[deprecated(\n            {note}\n        )]\n"
        )),
        "{source}"
    );
}
