//! Metadata with mistakes: each is told with its place and the fix, nothing panics.

use graph_enum_codegen::{Generator, Schema, Source};

fn report(name: &str, text: &str) -> String {
    let schema = Schema::read(&[Source::new(name, text)]);
    let generated = schema.and_then(|schema| Generator::new().generate(&schema));
    generated.expect_err("malformed").to_string()
}

fn type_with(attributes: &str, members: &str) -> String {
    let schema = format!(
        "<Schema Namespace=\"microsoft.graph\">\n<EnumType Name=\"tone\"{attributes}>\n{members}\n</EnumType></Schema>"
    );
    report("tone.csdl", &schema)
}

#[test]
fn cut_xml() {
    let whole = include_str!("../fixtures/band.csdl");
    // Wherever it is cut, an error names the place. Each third place suffices.
    let last = whole.rfind("</edmx:Edmx>").expect("the last tag");
    for end in (0..=last)
        .step_by(3)
        .filter(|end| whole.is_char_boundary(*end))
    {
        let report = report("band.csdl", &whole[..end]);
        let has_place = report.contains("band.csdl:");
        assert!(
            has_place || whole[..end].trim().is_empty(),
            "{end}: {report}"
        );
    }
}

#[test]
fn not_csdl() {
    let html = report("page.html", "<html><body/></html>");
    assert!(
        html.starts_with("error: page.html: this is a page of HTML, not CSDL"),
        "{html}"
    );
    let other = report("plan.xml", "<plan/>");
    assert!(
        other.starts_with("error: plan.xml:1:1: this is XML, but not CSDL"),
        "{other}"
    );
}

#[test]
fn nothing_at_all() {
    let empty = "error: empty.csdl: this source is empty\n  help: give CSDL, which `$metadata` answers, or a page of the documentation";
    assert_eq!(report("empty.csdl", " \n"), empty);
    assert!(report("<stdin>", "").contains("the command before the pipe printed nothing"));
    assert!(report("none.csdl", "<Schema Namespace=\"a.b\"/>").contains("no enumeration type"));
}

#[test]
fn what_is_neither_xml_nor_markdown() {
    let json = report("graph.json", "{\"name\": \"tone\"}");
    assert!(
        json.starts_with(
            "error: graph.json: this is JSON; CSDL is read as XML\n  help: ask for XML: `curl -H"
        ),
        "{json}"
    );
    let error = report("graph.csdl", "{\n \"error\": {\"code\": \"x\"}}");
    assert!(
        error.starts_with("error: graph.csdl: this is an error that a service answered"),
        "{error}"
    );
    for list in ["[{\"name\": 1}]", "[\"tone\"]"] {
        assert!(report("a.json", list).starts_with("error: a.json: this is JSON; "));
    }
    for key in ["$defs", "definitions"] {
        let schema = report("a.json", &format!("{{\"{key}\": {{}}}}"));
        assert!(schema.starts_with("error: a.json: this is JSON Schema"));
    }
    let html = report("graph.csdl", "<!DOCTYPE html><html/>");
    assert!(
        html.starts_with("error: graph.csdl: this is a page of HTML, not CSDL"),
        "{html}"
    );
}

#[test]
fn names_that_are_no_identifiers() {
    let namespace = report(
        "tone.csdl",
        "<Schema Namespace=\"a b\"><EnumType Name=\"t\"/></Schema>",
    );
    assert!(
        namespace.starts_with(
            "error: tone.csdl:1:25: the namespace `a b` is not a list of OData identifiers"
        ),
        "{namespace}"
    );
    for name in ["", "low tone", "graph.tone", "1st", "a-b"] {
        let text = format!("<Schema Namespace=\"a\">\n<EnumType Name=\"{name}\"/></Schema>");
        let report = report("tone.csdl", &text);
        let expected =
            format!("error: tone.csdl:2:1: the type name `{name}` is not an OData identifier");
        assert!(report.starts_with(&expected), "{report}");
    }
}

#[test]
fn a_member_that_is_no_identifier_is_kept_with_a_warning() {
    let text = "<Schema Namespace=\"a\"><EnumType Name=\"t\">\n<Member Name=\"Collection(String)\"/></EnumType></Schema>";
    let schema = Schema::read(&[Source::new("t.csdl", text)]).expect("Graph has it");
    assert_eq!(schema.types[0].members[0].name, "Collection(String)");
    let warnings = schema.warnings.to_string();
    assert!(
        warnings.starts_with(
            "warning: t.csdl:2:1: the member name `Collection(String)` is not an OData identifier"
        ),
        "{warnings}"
    );
}

#[test]
fn is_flags_is_a_boolean_of_xml() {
    let report = type_with(" IsFlags=\"True\"", "");
    assert_eq!(
        report,
        "error: tone.csdl:2:1: `True` is not a boolean\n  help: write `IsFlags=\"true\"` or `IsFlags=\"false\"`",
    );
}

#[test]
fn entities_and_document_types() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><Schema Namespace=\"&a;\"/>";
    let doctype = report("bomb.csdl", bomb);
    assert!(
        doctype.contains("bomb.csdl:1:1: a document type declaration is not accepted"),
        "{doctype}"
    );
    let entity = report("entity.csdl", "<Schema Namespace=\"a\">&secret;</Schema>");
    assert!(
        entity.contains("entity.csdl:1:23: the entity `&secret;` is not defined"),
        "{entity}"
    );
    let attribute = report("entity.csdl", "<Schema Namespace=\"&secret;\"/>");
    assert!(attribute.contains("entity.csdl:1:1"), "{attribute}");
}

#[test]
fn nested_without_end() {
    let report = report("deep.csdl", &"<Schema>".repeat(1_000));
    assert!(report.contains("nested more than 100 deep"), "{report}");
}

#[test]
fn a_name_twice() {
    let report = type_with("", "<Member Name=\"low\"/>\n<Member Name=\"low\"/>");
    let expected = "error: tone.csdl:4:1: `tone` has two members called `low`\n  tone.csdl:3:1: first declared here";
    assert!(report.starts_with(expected), "{report}");
}

#[test]
fn a_type_twice() {
    let schema = "<Schema Namespace=\"a\"><EnumType Name=\"t\"/>\n<EnumType Name=\"t\"/></Schema>";
    let report = report("tone.csdl", schema);
    assert!(
        report.starts_with("error: tone.csdl:2:1: the type `a.t` is declared twice"),
        "{report}"
    );
}

#[test]
fn names_that_cannot_be_read_back() {
    for (name, why) in [
        ("", "is empty"),
        ("a,b", "contains a comma"),
        ("a b", "contains white space"),
        ("it&apos;s", "contains a quote"),
        ("&#7;x", "contains a control character"),
        ("-5", "reads as an integer"),
    ] {
        let report = type_with("", &format!("<Member Name=\"{name}\"/>"));
        assert!(
            report.contains("tone.csdl:3:1") && report.contains(why),
            "{name}: {report}"
        );
    }
}

#[test]
fn integers() {
    let report = type_with(
        " UnderlyingType=\"Edm.Byte\"",
        "<Member Name=\"low\" Value=\"256\"/>",
    );
    assert!(
        report.contains("tone.csdl:3:1: the value 256 of `low` does not fit in `Edm.Byte`"),
        "{report}"
    );
    let report = type_with("", "<Member Name=\"low\" Value=\"1e3\"/>");
    assert!(
        report.contains("tone.csdl:3:1: `1e3` is not an integer"),
        "{report}"
    );
    let report = type_with(" UnderlyingType=\"Edm.String\"", "");
    assert!(
        report.contains("tone.csdl:2:1: `Edm.String` cannot be the underlying type"),
        "{report}"
    );
}

#[test]
fn flags() {
    let report = type_with(" IsFlags=\"true\"", "<Member Name=\"low\" Value=\"-1\"/>");
    assert!(
        report.contains("tone.csdl:3:1: the flags member `low` has a negative value"),
        "{report}"
    );
    let members: Vec<String> = (0..65)
        .map(|value| format!("<Member Name=\"m{value}\" Value=\"{value}\"/>"))
        .collect();
    let members = members.concat();
    let report = type_with(" IsFlags=\"true\"", &members);
    assert!(
        report.contains("tone.csdl:2:1: the flags enumeration `tone` has more than 64 members"),
        "{report}"
    );
    let members: Vec<String> = (0..64)
        .map(|value| format!("<Member Name=\"m{value}\" Value=\"{value}\"/>"))
        .collect();
    let text = format!(
        "<Schema Namespace=\"a\"><EnumType Name=\"t\" IsFlags=\"true\">{}</EnumType></Schema>",
        members.concat()
    );
    let schema = Schema::read(&[Source::new("t.csdl", text)]).expect("valid");
    assert!(Generator::new().generate(&schema).is_ok());
}

#[test]
fn two_sentinels() {
    let report = type_with(
        "",
        "<Member Name=\"unknownFutureValue\" Value=\"1\"/>\n<Member Name=\"UnknownFutureValue\" Value=\"2\"/>",
    );
    let expected = "error: tone.csdl:4:1: `tone` has two sentinels\n  tone.csdl:3:1: the first one\n  help: remove one of them";
    assert!(report.starts_with(expected), "{report}");
}

#[test]
fn all_mistakes_are_told_at_once() {
    let report = type_with(
        "",
        "<Member/>\n<Member Name=\"1\"/>\n<Member Name=\"b\" Value=\"x\"/>",
    );
    assert_eq!(report.matches("error: ").count(), 3, "{report}");
}

#[test]
fn the_wrong_encoding() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tone.csdl");
    let read = |bytes: &[u8]| {
        std::fs::write(&path, bytes).expect("written");
        Source::read(&path).map(|source| source.text().to_owned())
    };
    let utf_16 = read(b"\xFF\xFE<\0S\0").expect_err("UTF-16").to_string();
    assert!(
        utf_16.contains("the text is UTF-16") && utf_16.contains("iconv -f UTF-16 -t UTF-8"),
        "{utf_16}"
    );
    for (bytes, encoding) in [(b"<\0S\0", "UTF-16LE"), (b"\0<\0S", "UTF-16BE")] {
        let unmarked = read(bytes).expect_err("UTF-16").to_string();
        let expected = format!(
            "the text is UTF-16\n  help: save it as UTF-8, for example with `iconv -f {encoding} "
        );
        assert!(unmarked.contains(&expected), "{unmarked}");
    }
    let latin_1 = read(b"<Schema>\n  <!-- caf\xE9 -->")
        .expect_err("Latin-1")
        .to_string();
    assert!(
        latin_1.contains("tone.csdl:2:11: the text is not UTF-8 from here on"),
        "{latin_1}"
    );
    let cut = read(b"<Schema>\n  <!-- caf\xC3")
        .expect_err("cut")
        .to_string();
    assert!(
        cut.contains(
            "tone.csdl:2:11: the text ends within a character\n  help: it was cut; get it again"
        ),
        "{cut}"
    );
    let wide = read(b"\xFF\xFE\0\0<\0\0\0")
        .expect_err("UTF-32")
        .to_string();
    assert!(wide.contains("the text is UTF-32\n"), "{wide}");
    assert_eq!(
        read(b"\xEF\xBB\xBF<Schema/>").expect("a byte order mark"),
        "<Schema/>"
    );
}

#[test]
fn renames_that_cannot_be() {
    let source = Source::new("band.csdl", include_str!("../fixtures/band.csdl"));
    let schema = Schema::read(&[source]).expect("valid");
    let rename = |name: &str, variant: &str| {
        let generated = Generator::new().rename(name, variant).generate(&schema);
        generated.expect_err("no such rename").to_string()
    };
    assert!(rename("violn", "Violin").contains("there is no member `violn` to rename"));
    assert!(
        rename("violin", "1st")
            .contains("`1st`, the new name of `violin`, is not a Rust identifier")
    );
    // The name that another member has without a rename.
    assert!(
        rename("violin", "ElectricGuitar")
            .contains("`electricGuitar` cannot become `ElectricGuitar`: another member does")
    );
    assert!(
        rename("electricGuitar", "Violin")
            .contains("`electricGuitar` cannot become `Violin`: another member does")
    );
    let generator = Generator::new().rename("violin", "Fiddle");
    let report = generator
        .rename("electricGuitar", "Fiddle")
        .generate(&schema);
    let report = report.expect_err("one name twice").to_string();
    assert!(
        report.contains("cannot become `Fiddle`: another member does"),
        "{report}"
    );
}

// Letters of the document, each replaced by characters that have a meaning in XML.
#[test]
fn damaged_xml() {
    let whole = include_str!("../fixtures/band.csdl");
    for (index, _) in whole.char_indices().step_by(37) {
        for mark in ["<", ">", "\"", "&", "/", "\0", "é", ""] {
            let mut text = whole.to_owned();
            let next = whole[index..].chars().next().map_or(0, char::len_utf8);
            text.replace_range(index..index + next, mark);
            let schema = Schema::read(&[Source::new("damaged.csdl", text)]);
            let _ = schema.and_then(|schema| Generator::new().types(["stage"]).generate(&schema));
        }
    }
}
