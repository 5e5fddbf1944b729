//! The headings of a page decide what it describes, whatever the page calls itself.

use graph_enum_codegen::{Description, Schema, Source};

use crate::both;

fn read(text: &str) -> Schema {
    Schema::read(&[Source::new("page.md", text)]).unwrap_or_else(|report| panic!("{report}"))
}

fn types(schema: &Schema) -> Vec<(String, Vec<&str>)> {
    let types = schema.types.iter();
    let names = types.map(|found| {
        let members = found.members.iter().map(|member| member.name.as_str());
        (found.qualified_name(), members.collect())
    });
    names.collect()
}

const RESOURCE: &str = "\
---
doc_type: resourcePageType
---
# song resource type

Namespace: microsoft.graph.music

## Properties
|Property|Type|Description|
|:--|:--|:--|
|mood|[mood](#mood-values)|The mood.|

### mood values

|Member|Description|
|:--|:--|
|glad|In a major key.|
|sad|In a minor key.|

## Relationships
|Relationship|Type|Description|
|:--|:--|:--|
|band|[band](band.md)|Who plays.|
";

fn text(description: Option<&Description>) -> Option<&str> {
    description?.text.as_deref()
}

#[test]
fn the_page_of_a_resource_has_enumerations_as_well() {
    let schema = read(RESOURCE);
    let name = "microsoft.graph.music.mood".to_owned();
    assert_eq!(types(&schema), [(name, vec!["glad", "sad"])]);
    let glad = &schema.types[0].members[0];
    assert_eq!(text(glad.description.as_deref()), Some("In a major key."));
    assert_eq!(schema.warnings.to_string(), "");
}

#[test]
fn prose_may_follow_the_namespace_in_its_paragraph() {
    let text = RESOURCE.replace("music\n\n", "music\nA song that somebody sings.\n\n");
    assert_ne!(text, RESOURCE);
    assert_eq!(types(&read(&text)), types(&read(RESOURCE)));
}

#[test]
fn a_page_of_enumerations_of_any_kind() {
    let text = "---\ndoc_type: enumTypes\n---\n# Band management enumeration values\n\n\
        Namespace: microsoft.graph.bands\n\n\
        ### stage values\n\n|Member|\n|:--|\n|left|\n\n\
        #### curtain values\n\n|Member|\n|:--|\n|open|\n";
    let [stage, curtain] = ["stage", "curtain"].map(|name| format!("microsoft.graph.bands.{name}"));
    assert_eq!(
        types(&read(text)),
        [(stage, vec!["left"]), (curtain, vec!["open"])]
    );
}

#[test]
fn a_section_ends_with_the_next_heading_of_its_level() {
    let table = "|Member|\n|:--|\n|low|\n";
    let text = format!("## tone values\n\nProse.\n\n## Properties\n\n{table}");
    let schema = read(&text);
    assert_eq!(types(&schema), []);
    let warnings = schema.warnings.to_string();
    let expected = "warning: page.md:1:4: no table of members follows the heading of `tone`; this section is skipped";
    assert!(warnings.starts_with(expected), "{warnings}");
    let text = format!("# tone enum type\n\nProse.\n\n## Members\n\n{table}");
    assert_eq!(types(&read(&text)).len(), 1);
}

#[test]
fn values_of_a_property_are_no_enumeration() {
    let table = "|Value|Description|\n|:--|:--|\n|North America Ledger|Large.|\n|b|Small.|\n";
    let schema = read(&format!("# printer\n\n## mediaSize values\n\n{table}"));
    assert_eq!(types(&schema), []);
    let warnings = schema.warnings.to_string();
    assert!(
        warnings.contains(
            "`North America Ledger` contains white space, which OData does not allow; this section is skipped"
        ),
        "{warnings}"
    );
    let page = Source::new("page.md", format!("# printer\n\n## Size values\n\n{table}"));
    let report = Schema::read(&[page]).expect_err("a property's heading has a capital");
    assert!(
        report
            .to_string()
            .contains("this page describes no enumeration")
    );
}

#[test]
fn values_that_look_like_flags() {
    let warnings = |values: &[i64]| {
        let rows = values.iter().enumerate();
        let rows = rows.map(|(place, value)| format!("|m{place}|{value}|\n"));
        let rows: String = rows.collect();
        let page = format!("# tone enum type\n\n|Member|Value|\n|:--|:--|\n{rows}");
        read(&page).warnings.to_string()
    };
    for values in [&[1, 2, 4][..], &[0, 1, 8], &[0, 1, 2, 4, 8, 16]] {
        assert_eq!(
            warnings(values),
            "warning: page.md:1:3: the values of `tone` look like flags, which a page cannot say\n  \
             help: give the metadata beside the page, which has `IsFlags=\"true\"` for flags",
            "{values:?}"
        );
    }
    for values in [
        &[0, 1, 2][..],
        &[2, 4],
        &[1, 2, 3, 4],
        &[-1, 1, 4],
        &[0, 5, 10],
    ] {
        assert_eq!(warnings(values), "", "{values:?}");
    }
}

#[test]
fn the_namespace_is_on_a_line_of_its_own() {
    let namespace = |paragraph: &str| {
        let page = format!("# tone enum type\n\n{paragraph}\n\n|Member|\n|:--|\n|low|\n");
        read(&page).types[0].namespace.clone()
    };
    for (paragraph, expected) in [
        ("Namespace: microsoft.graph.music", "microsoft.graph.music"),
        ("NAMESPACE : microsoft.music. More.", "microsoft.music"),
        ("Used by: microsoft.graph.song", "microsoft.graph"),
        ("Namespace: contoso", "microsoft.graph"),
        ("Namespace: microsoft.graph-music", "microsoft.graph"),
        ("Namespace: microsoft. music", "microsoft.graph"),
    ] {
        assert_eq!(namespace(paragraph), expected, "{paragraph}");
    }
}

#[test]
fn an_anchor_names_the_type_of_a_translated_heading_alone() {
    let anchored = "# <a name=\"tone-enum-type\"></a>Levels\n\n|Member|\n|:--|\n|low|\n";
    let report = Schema::read(&[Source::new("page.md", anchored)]).expect_err("no enumeration");
    assert!(
        report
            .to_string()
            .contains("this page describes no enumeration")
    );
    let metadata = "<Schema Namespace=\"microsoft.music\"><EnumType Name=\"tone\">\
        <Member Name=\"low\" Value=\"1\"/><Member Name=\"high\" Value=\"2\"/></EnumType></Schema>";
    let page = "---\nms.contentlocale: de-DE\n---\n# <a name=\"enum-values\"></a>Werte\n\n\
        Namensraum: microsoft .music Weiteres.\n\n|A|\n|:--|\n|x|\n\n\
        ### <a name=\"tone-values\"></a>Werte von Tone\n\n\
        |Element|Wert|Beschreibung|\n|:--|:--|:--|\n|low|1|Leise.|\n|hoch|2|Laut.|\n|high|1|Falsch.|\n\n\
        ### <a name=\"a-b-values\"></a>Anderes\n\n|A|\n|:--|\n|x|\n";
    let sources = [
        Source::new("a.csdl", metadata),
        Source::new("page.md", page),
    ];
    let schema = Schema::read(&sources).expect("a page");
    let tone = ("microsoft.music.tone".to_owned(), vec!["low", "high"]);
    assert_eq!(types(&schema), [tone]);
    let translations: Vec<_> = schema.types[0]
        .members
        .iter()
        .map(|member| {
            member
                .description
                .as_ref()
                .map(|found| found.translations[0].1.as_str())
        })
        .collect();
    assert_eq!(translations, [Some("Leise."), Some("Laut.")]);
    let warnings = schema.warnings.to_string();
    assert!(
        warnings.starts_with(
            "warning: page.md:18:2: rows of `tone` in translation name no member of the metadata: `high`; skipped"
        ),
        "{warnings}"
    );
    assert_eq!(warnings.matches("warning: ").count(), 1, "{warnings}");
}

#[test]
fn a_row_in_translation_alone_needs_the_metadata() {
    let page = format!(
        "---\nms.contentlocale: zh-CN\n---\n# {}\n\n|{}|\n|:--|\n|无|\n",
        both("心情", "mood enum type"),
        both("成员", "Member")
    );
    let report = Schema::read(&[Source::new("page.md", page)]).expect_err("a translation");
    assert!(
        report
            .to_string()
            .starts_with("error: page.md:8:2: `无` may be a translation (zh-CN)"),
        "{report}"
    );
}

#[test]
fn a_language_that_is_no_tag_is_marked() {
    let page = "---\nms.contentlocale: q_q\n---\n# tone enum type\n\n|Member|\n|:--|\n|low|\n";
    let metadata = "<Schema Namespace=\"microsoft.graph\"><EnumType Name=\"tone\">\
        <Member Name=\"low\" Value=\"1\"/></EnumType></Schema>";
    let sources = [
        Source::new("a.csdl", metadata),
        Source::new("page.md", page),
    ];
    let warnings = Schema::read(&sources).expect("a page").warnings;
    let (location, _) = &warnings.diagnostics[0].labels[0];
    assert_eq!(&page[location.range.clone()], "q_q");
}
