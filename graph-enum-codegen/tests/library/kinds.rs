//! Sources of kinds that are not read: each is called by its name, with what to give instead.

use graph_enum_codegen::{Schema, Source, UnderlyingType};

fn report(name: &str, text: &str) -> String {
    let schema = Schema::read(&[Source::new(name, text)]);
    schema.expect_err("of another kind").to_string()
}

#[test]
fn texts() {
    let no_integers =
        "help: it names neither integers nor flags; give the CSDL that it was made of";
    for (text, message, help) in [
        (
            r#"{"$Version": "4.01", "example": {"Color": {"$Kind": "EnumType", "Red": 1}}}"#,
            "this is CSDL in JSON; it is read as XML",
            "help: ask for XML: `curl -H 'Accept: application/xml'",
        ),
        (
            r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "enum": ["low"]}"#,
            "this is JSON Schema, not CSDL",
            no_integers,
        ),
        (
            r#"{"openapi": "3.0.4", "components": {}}"#,
            "this is OpenAPI, not CSDL",
            no_integers,
        ),
        (
            "# made by a tool\nopenapi: 3.0.4\ninfo: {title: t}\n",
            "this is OpenAPI, not CSDL",
            no_integers,
        ),
        (
            "---\nswagger: \"2.0\"\n",
            "this is OpenAPI, not CSDL",
            no_integers,
        ),
        (
            r#"{"@odata.context": "https://graph.microsoft.com/v1.0/$metadata", "value": []}"#,
            "this is data that a service answered, not metadata",
            "help: add `/$metadata` to the address of the service",
        ),
        (
            "\u{feff}<Schema Namespace=\"a\"/>",
            "the text begins with two byte order marks",
            "help: two programs have written one each",
        ),
    ] {
        let report = report("source", text);
        assert!(
            report.starts_with(&format!("error: source: {message}")),
            "{report}"
        );
        assert!(report.contains(help), "{report}");
    }
}

#[test]
fn packed_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("graph.csdl");
    for (bytes, kind, help) in [
        (
            &b"\x1f\x8b\x08\0"[..],
            "gzip",
            "`gzip -dc FILE > graph.csdl`",
        ),
        (b"PK\x03\x04", "zip", "`unzip FILE`"),
        (b"BZh9", "bzip2", "`bunzip2 FILE`"),
        (b"\xfd7zXZ\0", "xz", "`unxz FILE`"),
        (b"\x28\xb5\x2f\xfd", "zstd", "`unzstd FILE`"),
    ] {
        std::fs::write(&path, bytes).expect("written");
        let report = Source::read(&path).expect_err(kind).to_string();
        let expected = format!("this is packed with {kind}\n  help: unpack it: {help}");
        assert!(report.contains(&expected), "{report}");
    }
    std::fs::write(&path, b"\xef\xbb\xbf\xef\xbb\xbf<Schema/>").expect("written");
    let source = Source::read(&path).expect("UTF-8");
    assert!(report("graph.csdl", source.text()).contains("two byte order marks"));
}

#[test]
fn an_address() {
    let address = "https://graph.microsoft.com/v1.0/$metadata";
    let report = Source::read(address).expect_err("no file").to_string();
    assert_eq!(
        report,
        format!(
            "error: {address} is an address, and nothing is fetched\n  \
             help: fetch it first: `curl -f -H 'Accept: application/xml' -o service.csdl '{address}'`"
        )
    );
}

// Entity Framework and OData 3 write a type without `Edm.`; their meaning is that of OData 4.
#[test]
fn forms_before_odata_4() {
    let schema = r#"<Schema Namespace="Model"><EnumType Name="Genre" UnderlyingType="Byte" IsFlags="true">
        <Member Name="Rock" Value="1"/><Member Name="Jazz" Value="4"/></EnumType></Schema>"#;
    let framework = format!(
        "<edmx:Edmx Version=\"3.0\"><edmx:Runtime><edmx:StorageModels><Schema Namespace=\"Model.Store\"/></edmx:StorageModels>
         <edmx:ConceptualModels>{schema}</edmx:ConceptualModels></edmx:Runtime></edmx:Edmx>"
    );
    for text in [schema, &framework] {
        let schema = Schema::read(&[Source::new("model.edmx", text)]).expect("read");
        let genre = schema.get("Model.Genre").expect("declared");
        assert_eq!(genre.underlying_type, UnderlyingType::Byte);
        assert!(genre.is_flags);
        assert_eq!(genre.members[1].value, Some(4));
    }
    for name in ["Edm.UInt32", "UInt32", "i32", "Edm.i32"] {
        let text = schema.replace("\"Byte\"", &format!("\"{name}\""));
        let report = report("model.edmx", &text);
        let expected = format!("`{name}` cannot be the underlying type of an enumeration type");
        assert!(report.contains(&expected), "{report}");
    }
}
