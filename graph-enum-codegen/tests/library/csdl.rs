//! Metadata as it really is.

use graph_enum_codegen::{Description, EnumerationType, Schema, Source, UnderlyingType};

fn band() -> Schema {
    let source = Source::new("band.csdl", include_str!("../fixtures/band.csdl"));
    Schema::read(&[source]).expect("valid")
}

fn get<'s>(schema: &'s Schema, name: &str) -> &'s EnumerationType {
    schema
        .get(name)
        .unwrap_or_else(|| panic!("{name} is declared"))
}

fn text(description: Option<&Description>) -> Option<&str> {
    description?.text.as_deref()
}

#[test]
fn all_schemas_are_read() {
    let names: Vec<_> = band()
        .types
        .iter()
        .map(EnumerationType::qualified_name)
        .collect();
    assert_eq!(
        names,
        [
            "microsoft.graph.instrument",
            "microsoft.graph.stage",
            "microsoft.graph.silence",
            "microsoft.graph.tempo",
            "microsoft.graph.band.tempo",
        ],
    );
}

#[test]
fn members_keep_the_order_of_the_source() {
    let schema = band();
    let instrument = get(&schema, "microsoft.graph.instrument");
    let first: Vec<_> = instrument
        .members
        .iter()
        .take(3)
        .map(|member| (&*member.name, member.value))
        .collect();
    assert_eq!(
        first,
        [
            ("violin", Some(1)),
            ("unknownFutureValue", Some(3)),
            ("none", Some(0))
        ]
    );
    assert_eq!(
        instrument.sentinel().and_then(|sentinel| sentinel.value),
        Some(3)
    );
}

#[test]
fn values_left_out_count_from_zero() {
    let schema = band();
    let values: Vec<_> = get(&schema, "microsoft.graph.tempo")
        .members
        .iter()
        .map(|member| member.value)
        .collect();
    assert_eq!(values, [Some(0), Some(1)]);
}

#[test]
fn flags_and_underlying_types_are_read() {
    let schema = band();
    let stage = get(&schema, "microsoft.graph.stage");
    assert!(stage.is_flags);
    assert_eq!(stage.underlying_type, UnderlyingType::Byte);
    let tempo = get(&schema, "microsoft.graph.band.tempo");
    assert_eq!(tempo.underlying_type, UnderlyingType::Int64);
    assert_eq!(
        tempo.member("presto").and_then(|member| member.value),
        Some(9_000_000_000)
    );
}

#[test]
fn an_enumeration_may_have_no_members() {
    assert!(get(&band(), "microsoft.graph.silence").members.is_empty());
}

#[test]
fn annotations_in_and_out_of_line_describe() {
    let schema = band();
    let instrument = get(&schema, "microsoft.graph.instrument");
    assert_eq!(
        text(instrument.description.as_deref()),
        Some("What a player holds & plays.")
    );
    let description = |name: &str| text(instrument.member(name)?.description.as_deref());
    let violin = "Four strings, see https://example.org/violin.";
    assert_eq!(description("violin"), Some(violin));
    let none = "Hands [free], as <singers> have.";
    assert_eq!(description("none"), Some(none));
    let none = instrument.member("none").expect("declared");
    let none = none.description.as_ref().expect("annotated");
    let markdown = r"Hands \[free\], as \<singers> have.";
    assert_eq!(none.markdown().as_deref(), Some(markdown));
}

#[test]
fn an_annotation_finds_its_target_through_an_alias() {
    let schema = band();
    assert_eq!(get(&schema, "microsoft.graph.tempo").deprecation, None);
    let deprecation = get(&schema, "microsoft.graph.band.tempo")
        .deprecation
        .as_ref();
    let deprecation = deprecation.expect("annotated as band.tempo");
    assert_eq!(deprecation.date.as_deref(), Some("2024-04-10"));
    assert_eq!(deprecation.removal_date.as_deref(), Some("2026-04-10"));
    assert_eq!(
        deprecation.description.as_deref(),
        Some("Use the metronome.")
    );
}

#[test]
fn what_is_in_another_element_is_none_of_the_schema() {
    let csdl = r#"<?xml version="1.0"?>
<Schema Namespace="a"><Term Name="t"/><EntityType Name="e"><EnumType Name="inner"/><x><EnumType Name="deep"/></x>
</EntityType><EnumType Name="outer"/><Term Name="t"/></Schema>"#;
    let schema = Schema::read(&[Source::new("a.csdl", csdl)]).expect("valid");
    let names: Vec<&str> = schema
        .types
        .iter()
        .map(|found| found.name.as_str())
        .collect();
    assert_eq!(names, ["outer"]);
}

#[test]
fn what_is_marked_in_a_document_with_a_mistake() {
    for (text, start, end) in [
        ("<Schema Namespace=\"a\">&secret;</Schema>", 22, 30),
        ("<Schema Namespace=\"a\">&#xD800;</Schema>", 22, 30),
        ("<!-- x --><!DOCTYPE html><Schema/>", 10, 19),
        ("<?xml version=\"1.0\"?>\n<plan/>", 22, 29),
        ("<Schema Namespace=\"a\"><b></c></Schema>", 25, 26),
        (&"<Edmx>".repeat(101), 600, 601),
    ] {
        let report = Schema::read(&[Source::new("a.xml", text)]).expect_err(text);
        let (location, _) = &report.diagnostics[0].labels[0];
        assert_eq!(location.range, start..end, "{report}");
    }
}

#[test]
fn uses_by_the_alias_of_an_included_namespace() {
    let csdl = r#"<Edmx><Reference><Include Namespace="music" Alias="m"/></Reference><DataServices>
        <Schema Namespace="a"><EntityType Name="song"><Property Name="mood" Type="m.mood"/></EntityType></Schema>
        </DataServices></Edmx>"#;
    let source = Source::new("a.csdl", csdl);
    let uses = graph_enum_codegen::Use::find(&[source], "music.mood").expect("valid");
    assert_eq!((uses.len(), uses[0].owner.as_str()), (1, "a.song"));
    let cut = Source::new("a.csdl", &csdl[..200]);
    let report = graph_enum_codegen::Use::find(&[cut], "music.mood").expect_err("cut");
    assert!(
        report.to_string().starts_with("error: a.csdl:3:5: "),
        "{report}"
    );
}
