//! What the generated source looks like.

use expect_test::expect_file;
use graph_enum_codegen::{Generator, Schema, Source};

fn band() -> Schema {
    let source = Source::new("band.csdl", include_str!("../fixtures/band.csdl"));
    Schema::read(&[source]).expect("valid")
}

fn generate(generator: &Generator) -> String {
    generator.generate(&band()).expect("enums").to_string()
}

#[test]
fn an_enum_with_every_oddity() {
    expect_file!["../fixtures/generated/an_enum_with_every_oddity.rs"]
        .assert_eq(&generate(&Generator::new().types(["instrument"])));
}

#[test]
fn closed_flags() {
    expect_file!["../fixtures/generated/closed_flags.rs"]
        .assert_eq(&generate(&Generator::new().types(["stage"]).closed(true)));
}

#[test]
fn namespaces_with_the_same_type_name_and_a_registry() {
    let generator = Generator::new()
        .types(["tempo"])
        .api_version("v1.0")
        .facts_only(true)
        .registry(true);
    expect_file!["../fixtures/generated/namespaces_with_the_same_type_name_and_a_registry.rs"]
        .assert_eq(&generate(&generator));
}

#[test]
fn a_localised_page() {
    let source = Source::new("mood.zh-CN.md", include_str!("../fixtures/mood.zh-CN.md"));
    let schema = Schema::read(&[source]).expect("a page");
    let output = Generator::new().generate(&schema).expect("an enum");
    expect_file!["../fixtures/generated/a_localised_page.rs"].assert_eq(&output.to_string());
}

#[test]
fn a_folder_has_a_file_for_each_namespace() {
    let output = Generator::new().generate(&band()).expect("enums");
    let names: Vec<String> = output.files().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["graph.rs", "band.rs", "mod.rs"]);
    assert_eq!(output.len(), 5);
}

#[test]
fn a_rename_is_for_one_type_or_for_all() {
    let renamed = |name: &str| {
        let generator = Generator::new().rename(name, "Nought");
        generate(&generator).matches("Nought").count()
    };
    assert_eq!(renamed("unknownFutureValue"), 2);
    assert_eq!(renamed("stage/unknownFutureValue"), 1);
    assert_eq!(renamed("microsoft.graph.stage/unknownFutureValue"), 1);
}

#[test]
fn a_second_name_for_an_integer_becomes_an_alias() {
    let text = "<Schema Namespace=\"a\"><EnumType Name=\"t\">
        <Member Name=\"first\" Value=\"1\"/><Member Name=\"second\" Value=\"1\"/></EnumType></Schema>";
    let schema = Schema::read(&[Source::new("t.csdl", text)]).expect("valid");
    let output = Generator::new().generate(&schema).expect("an enum");
    assert!(
        output
            .to_string()
            .contains("#[graph(alias = \"second\")]\n    First = 1,")
    );
    assert!(
        output
            .warnings()
            .to_string()
            .contains("`second` has the same integer as `first`")
    );
}

#[test]
fn the_sentinel_is_never_the_one_that_stays() {
    let text = "<Schema Namespace=\"a\"><EnumType Name=\"t\">
        <Member Name=\"unknownFutureValue\" Value=\"1\"/><Member Name=\"low\" Value=\"1\"/></EnumType></Schema>";
    let schema = Schema::read(&[Source::new("t.csdl", text)]).expect("valid");
    let output = Generator::new().generate(&schema).expect("an enum");
    let variant = "#[graph(alias = \"unknownFutureValue\")]\n    Low = 1,";
    assert!(output.to_string().contains(variant), "{output}");
    let warnings = output.warnings().to_string();
    assert!(
        warnings.contains("`unknownFutureValue` has the same integer as `low`")
            && warnings.contains("help: the enum has no sentinel then"),
        "{warnings}"
    );
}

#[test]
fn the_unknown_variant_has_one_name() {
    let variant = |members: &[&str]| {
        let members = members
            .iter()
            .map(|name| format!("<Member Name=\"{name}\"/>"));
        let source = largest("Edm.Int32", &members.collect::<String>()).expect("an enum");
        let (_, last) = source.rsplit_once("#[graph(unknown)]\n").expect("open");
        last.trim().to_owned()
    };
    assert_eq!(
        variant(&["low", "unknown"]),
        "UnknownMember(UnknownMember),\n}"
    );
    assert_eq!(variant(&["unknownMember"]), "Unknown(UnknownMember),\n}");
    let both = ["unknownMember", "unknown"];
    assert_eq!(variant(&both), "Unrecognized(UnknownMember),\n}");
}

fn largest(underlying_type: &str, members: &str) -> Result<String, graph_enum_codegen::Report> {
    let text = format!(
        "<Schema Namespace=\"a\"><EnumType Name=\"t\" UnderlyingType=\"{underlying_type}\">{members}</EnumType></Schema>"
    );
    let schema = Schema::read(&[Source::new("t.csdl", text)]).expect("valid");
    let output = Generator::new().generate(&schema)?;
    Ok(output.to_string())
}

#[test]
fn beside_the_largest_integer_the_unknown_variant_gets_a_free_one() {
    let member = |value: i64| format!("<Member Name=\"m{value}\" Value=\"{value}\"/>");
    let last_lines = |underlying_type: &str, values: &[i64]| {
        let members: Vec<String> = values.iter().copied().map(member).collect();
        let source = largest(underlying_type, &members.concat()).expect("an enum");
        let (_, last) = source.rsplit_once("#[graph(unknown)]").expect("open");
        last.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        last_lines("Edm.Byte", &[0, 255]),
        "UnknownMember(UnknownMember) = 1, }"
    );
    assert_eq!(
        last_lines("Edm.Int32", &[1, 2_147_483_647]),
        "UnknownMember(UnknownMember) = 0, }"
    );
    assert_eq!(
        last_lines("Edm.Int64", &[0, 1, i64::MAX]),
        "UnknownMember(UnknownMember) = 2, }"
    );
    assert_eq!(
        last_lines("Edm.SByte", &(0..=127).collect::<Vec<_>>()),
        "UnknownMember(UnknownMember) = -1, }"
    );
    assert_eq!(
        last_lines("Edm.Byte", &[0, 254]),
        "UnknownMember(UnknownMember), }",
        "Rust counts on where it can"
    );
    let all: Vec<String> = (0..=255).map(member).collect();
    let report = largest("Edm.Byte", &all.concat()).expect_err("no integer is left");
    assert_eq!(
        report.to_string(),
        "error: t.csdl:1:23: the members of `t` leave no integer of `Edm.Byte` to the variant of unknown ones\n  \
         help: make a closed enum with `--closed`",
    );
}

#[test]
fn what_is_generated_is_read_back_the_same() {
    let schema = band();
    for is_closed in [false, true] {
        let source = Generator::new()
            .closed(is_closed)
            .generate(&schema)
            .expect("enums");
        let rust = Schema::read_rust(&Source::new("band.rs", source.to_string())).expect("Rust");
        assert_eq!(graph_enum_codegen::differences(&rust, &schema), []);
    }
}

#[test]
fn a_link_leads_to_the_page_that_was_read_or_there_is_none() {
    let generated = |name: &str, heading: &str| {
        let page = format!("# {heading}\n\nHow loud.\n\n|Member|Value|\n|:--|:--|\n|low|1|\n");
        let schema = Schema::read(&[Source::new(name, page)]).expect("a page");
        let output = Generator::new().generate(&schema).expect("an enum");
        let source = output.to_string();
        let link = source
            .lines()
            .find_map(|line| line.split_once("/resources/"));
        link.map(|(_, page)| page.to_owned())
    };
    assert_eq!(
        generated("docs/intune-shared-tone.md", "tone enum type").as_deref(),
        Some("intune-shared-tone?view=graph-rest-1.0)")
    );
    assert_eq!(
        generated("beta/enums-security.md", "tone values").as_deref(),
        Some("enums-security?view=graph-rest-beta#tone-values)")
    );
    for copy in [
        "tone.zh-CN.md",
        "Tone.md",
        "shared_tone.md",
        "overtone.md",
        "notes.md",
    ] {
        assert_eq!(generated(copy, "tone enum type"), None, "{copy}");
        assert_eq!(generated(copy, "tone values"), None, "{copy}");
    }
}

#[test]
fn a_second_name_in_another_case_needs_no_alias() {
    let text = "<Schema Namespace=\"a\"><EnumType Name=\"t\"><Member Name=\"foo\" Value=\"1\"/>
        <Member Name=\"Foo\" Value=\"1\"/><Member Name=\"bar\" Value=\"2\"/></EnumType></Schema>";
    let schema = Schema::read(&[Source::new("t.csdl", text)]).expect("valid");
    let source = Generator::new()
        .generate(&schema)
        .expect("an enum")
        .to_string();
    assert!(
        !source.contains("case_sensitive") && !source.contains("alias"),
        "{source}"
    );
    let rust = Schema::read_rust(&Source::new("t.rs", source)).expect("Rust");
    assert!(graph_enum_codegen::differences_of(&rust, &schema).is_empty());
}

#[test]
fn a_page_without_integers() {
    let page = "# tone enum type\n\nHow loud.\n\n|Member|Description|\n|:--|:--|\n\
        |low|As in OneDrive, $$ and 1 $.|\n|high|A joiner \u{200d} within.|\n";
    let schema = Schema::read(&[Source::new("beta/shared-tone.md", page)]).expect("a page");
    let generator = Generator::new().api_version("v1.0");
    let output = generator.generate(&schema).expect("an enum");
    expect_file!["../fixtures/generated/a_page_without_integers.rs"].assert_eq(&output.to_string());
    assert_eq!(
        output.warnings().to_string(),
        "warning: beta/shared-tone.md:1:3: no integers are given for `tone`; their members are numbered by position\n  \
         help: give the metadata beside the page if your program reads or writes integers"
    );
    assert_eq!((output.len(), output.is_empty()), (1, false));
}

#[test]
fn one_namespace() {
    let generator = Generator::new()
        .namespace("microsoft.graph.band")
        .derive("EnumCount");
    let output = generator.generate(&band()).expect("an enum");
    assert_eq!(output.warnings().to_string(), "");
    let source = output.to_string();
    assert_eq!(source.matches("pub enum ").count(), 1);
    assert!(
        source.contains("GraphEnum, EnumCount)]\n") && source.contains("pub enum Tempo {"),
        "{source}"
    );
}

/// On the same line, on the next, or one a line.
#[test]
fn the_list_of_enums_is_laid_out_as_rustfmt_does() {
    let list = |length: usize| {
        let types =
            ["a", "b"].map(|letter| format!("<EnumType Name=\"{}\"/>", letter.repeat(length)));
        let csdl = format!("<Schema Namespace=\"a\">{}</Schema>", types.concat());
        let schema = Schema::read(&[Source::new("a.csdl", csdl)]).expect("valid");
        let output = Generator::new().registry(true).generate(&schema);
        let source = output.expect("enums").to_string();
        let (_, list) = source.split_once("EnumType] =").expect("a list");
        let list = list.to_lowercase();
        list.replace(&"a".repeat(length), "A")
            .replace(&"b".repeat(length), "B")
    };
    assert_eq!(list(15), " &[A::type, B::type];\n");
    assert_eq!(list(16), "\n    &[A::type, B::type];\n");
    assert_eq!(list(22), "\n    &[A::type, B::type];\n");
    assert_eq!(list(23), " &[\n    A::type,\n    B::type,\n];\n");
}
