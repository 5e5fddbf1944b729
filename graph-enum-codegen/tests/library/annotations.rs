//! Annotations: over all sources, of several vocabularies, with qualifiers.

use graph_enum_codegen::{Description, EnumerationType, Schema, Source};

fn tone(sources: &[&str]) -> EnumerationType {
    let sources = sources.iter().zip(1..);
    let sources: Vec<Source> = sources
        .map(|(text, number)| Source::new(format!("{number}.csdl"), *text))
        .collect();
    let schema = Schema::read(&sources).unwrap_or_else(|report| panic!("{report}"));
    schema.get("example.tone").expect("declared").clone()
}

fn tone_with(annotations: &str) -> EnumerationType {
    tone(&[&format!(
        "<Schema Namespace=\"example\"><EnumType Name=\"tone\">{annotations}<Member Name=\"low\"/></EnumType></Schema>"
    )])
}

const TYPES: &str = r#"<Schema Namespace="example"><EnumType Name="tone">
    <Member Name="low" Value="1"/><Member Name="high" Value="2"/></EnumType></Schema>"#;

const ANNOTATIONS: &str = r#"<edmx:Edmx>
  <edmx:Reference Uri="1.csdl"><edmx:Include Namespace="example" Alias="ex"/></edmx:Reference>
  <edmx:Reference Uri="core.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/></edmx:Reference>
  <edmx:DataServices><Schema Namespace="example.annotations">
    <Annotations Target="ex.tone"><Annotation Term="Core.Description" String="How loud."/></Annotations>
    <Annotations Target="ex.tone/low"><Annotation Term="Core.Description" String="Quiet."/></Annotations>
    <Annotations Target="example.tone/high"><Annotation Term="Core.Description"><String>Loud.</String></Annotation></Annotations>
  </Schema></edmx:DataServices></edmx:Edmx>"#;

fn text(description: Option<&Description>) -> Option<&str> {
    description?.text.as_deref()
}

#[test]
fn they_may_be_in_another_source() {
    for sources in [[TYPES, ANNOTATIONS], [ANNOTATIONS, TYPES]] {
        let tone = tone(&sources);
        assert_eq!(text(tone.description.as_deref()), Some("How loud."));
        let members = tone.members.iter();
        let texts: Vec<_> = members
            .map(|member| text(member.description.as_deref()))
            .collect();
        assert_eq!(texts, [Some("Quiet."), Some("Loud.")]);
    }
}

#[test]
fn an_alias_is_that_of_its_own_document() {
    let other = TYPES.replace("\"example\"", "\"example.other\" Alias=\"ex\"");
    let tone = tone(&[&other, TYPES, ANNOTATIONS]);
    assert_eq!(text(tone.description.as_deref()), Some("How loud."));
}

#[test]
fn the_plain_description_comes_first() {
    let [plain, qualified, long] = [
        r#"<Annotation Term="Org.OData.Core.V1.Description" String="Plain."/>"#,
        r#"<Annotation Term="Org.OData.Core.V1.Description" Qualifier="Tablet" String="Short."/>"#,
        r#"<Annotation Term="Org.OData.Core.V1.LongDescription" String="Long."/>"#,
    ];
    for (annotations, expected) in [
        (vec![plain, qualified, long], "Plain."),
        (vec![long, qualified, plain], "Plain."),
        (vec![qualified, long], "Long."),
        (vec![qualified], "Short."),
    ] {
        let tone = tone_with(&annotations.concat());
        assert_eq!(text(tone.description.as_deref()), Some(expected));
    }
    let other = r#"<Annotation Term="Org.Example.V1.Description" String="Of somebody else."/>"#;
    assert_eq!(text(tone_with(other).description.as_deref()), None);
}

#[test]
fn revisions_of_every_vocabulary_that_has_them() {
    let revisions = |term: &str, kind: &str| {
        tone_with(&format!(
            "<Annotation Term=\"{term}\"><Collection><Record>
               <PropertyValue Property=\"Kind\" EnumMember=\"{kind}\"/>
               <PropertyValue Property=\"Version\" String=\"v1_2_0\"/>
               <PropertyValue Property=\"Description\" String=\"Too loud.\"/>
             </Record></Collection></Annotation>"
        ))
        .deprecation
    };
    for (term, kind) in [
        ("Redfish.Revisions", "Redfish.RevisionKind/Deprecated"),
        (
            "Org.OData.Core.V1.Revisions",
            "Org.OData.Core.V1.RevisionKind/Deprecated",
        ),
    ] {
        let deprecation = revisions(term, kind).expect(term);
        assert_eq!(deprecation.description.as_deref(), Some("Too loud."));
        assert_eq!(deprecation.version.as_deref(), Some("v1_2_0"));
    }
    let added = revisions("Redfish.Revisions", "Redfish.RevisionKind/Added");
    assert_eq!(added, None);
}
