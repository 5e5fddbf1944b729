//! Pages of the documentation, as they really are.

use graph_enum_codegen::{Description, EnumerationType, Report, Schema, Source};

use crate::both;

const MOOD: &str = include_str!("../fixtures/mood.zh-CN.md");
const ENUMS: &str = include_str!("../fixtures/enums.md");

fn read(sources: &[(&str, &str)]) -> Result<Schema, Report> {
    let sources: Vec<Source> = sources
        .iter()
        .map(|(name, text)| Source::new(*name, *text))
        .collect();
    Schema::read(&sources)
}

fn members(found: &EnumerationType) -> Vec<(&str, Option<i64>)> {
    found
        .members
        .iter()
        .map(|member| (member.name.as_str(), member.value))
        .collect()
}

/// The page without the source-language half of its texts.
fn without_spans(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("<span class=\"sxs-lookup\">") {
        text.push_str(before);
        rest = after
            .split_once("</span></span>")
            .map_or("", |(_, after)| after);
    }
    text + rest
}

const METADATA: &str = r#"<Schema Namespace="microsoft.graph"><EnumType Name="mood">
  <Member Name="none" Value="0"/><Member Name="glad" Value="2"/><Member Name="very_Glad" Value="3"/>
</EnumType></Schema>"#;

fn text(description: Option<&Description>) -> Option<&str> {
    description?.text.as_deref()
}

fn translations(description: Option<&Description>) -> &[(String, String)] {
    description.map_or(&[], |found| &found.translations)
}

#[test]
fn names_and_integers_come_from_the_source_language() {
    let schema = read(&[("mood.zh-CN.md", MOOD)]).expect("a page");
    let mood = schema.get("microsoft.graph.mood").expect("its title");
    assert_eq!(
        members(mood),
        [("none", Some(0)), ("glad", Some(2)), ("very_Glad", Some(3))]
    );
    assert_eq!(mood.api_version.as_deref(), Some("beta"));
}

#[test]
fn translations_become_descriptions_with_working_links() {
    let schema = read(&[("mood.zh-CN.md", MOOD)]).expect("a page");
    let mood = schema.get("microsoft.graph.mood").expect("its title");
    let link = "https://learn.microsoft.com/en-us/graph/api/resources/song";
    assert_eq!(
        text(mood.description.as_deref()),
        Some(format!("The mood of a [song]({link}).").as_str())
    );
    let translation = format!("歌曲的 [心情]({link})。");
    assert_eq!(
        translations(mood.description.as_deref()),
        [("zh-CN".to_owned(), translation)]
    );
    let [none, glad, very_glad] = mood.members.as_slice() else {
        panic!("three members")
    };
    assert_eq!(text(none.description.as_deref()), Some("No mood."));
    assert_eq!(translations(none.description.as_deref())[0].1, "没有心情。");
    assert_eq!(glad.description, None, "not yet documented");
    assert_eq!(
        translations(very_glad.description.as_deref()),
        [],
        "left as it was, so no translation"
    );
}

#[test]
fn a_localised_page_without_its_source_is_refused_naming_the_place() {
    let page = without_spans(MOOD);
    let report = read(&[("mood.zh-CN.md", &page)])
        .expect_err("unreliable")
        .to_string();
    assert!(
        report.contains("mood.zh-CN.md:6:62: `mood 枚举类型` may be a translation (zh-CN)"),
        "{report}"
    );
    assert!(
        report.contains("give the metadata beside the page"),
        "{report}"
    );
}

#[test]
fn metadata_beside_it_says_the_names() {
    let page = without_spans(MOOD).replace("双面", "2");
    let schema = read(&[("mood.zh-CN.md", &page), ("mood.csdl", METADATA)]).expect("both");
    let mood = schema.get("microsoft.graph.mood").expect("in the metadata");
    let none = mood.member("none").expect("in the metadata");
    assert_eq!(
        translations(none.description.as_deref()),
        [("zh-CN".to_owned(), "没有心情。".to_owned())]
    );
    assert_eq!(text(none.description.as_deref()), None);
}

#[test]
fn a_row_that_metadata_cannot_tell_is_passed_over() {
    let page = without_spans(MOOD).replace("very_Glad", "Very_glad");
    let sources = [("mood.zh-CN.md", page.as_str()), ("mood.csdl", METADATA)];
    let schema = read(&sources).expect("both");
    let mood = schema.get("microsoft.graph.mood").expect("in the metadata");
    let very_glad = &mood.member("very_Glad").expect("in the metadata");
    assert_eq!(
        translations(very_glad.description.as_deref())[0].1,
        "Glad",
        "told in another case"
    );
    assert_eq!(
        schema.warnings.to_string(),
        "warning: mood.zh-CN.md:18:32: rows of `mood` in translation name no member of the metadata: `高兴`; skipped\n  \
         mood.csdl:1:37: declared here",
    );
}

#[test]
fn a_translated_row_that_leads_to_two_members_is_passed_over() {
    let page = without_spans(MOOD)
        .replace("高兴", "none")
        .replace("双面", "2");
    let sources = [("mood.zh-CN.md", page.as_str()), ("mood.csdl", METADATA)];
    let warnings = read(&sources).expect("both").warnings.to_string();
    assert!(
        warnings.contains("name no member of the metadata: `none`; skipped"),
        "{warnings}"
    );
}

#[test]
fn a_translation_of_a_type_that_the_metadata_lacks_is_passed_over() {
    let page = without_spans(MOOD);
    let metadata = METADATA.replace("\"mood\"", "\"tone\"");
    let schema = read(&[("mood.zh-CN.md", &page), ("tone.csdl", &metadata)]).expect("both");
    assert_eq!(schema.types.len(), 1, "that of the metadata");
    let warnings = schema.warnings.to_string();
    assert!(
        warnings.contains(
            "the metadata has no type `microsoft.graph.mood`; this translation is skipped"
        ),
        "{warnings}"
    );
}

#[test]
fn a_page_that_agrees_with_the_metadata_gives_no_warning() {
    let schema = read(&[("mood.zh-CN.md", MOOD), ("mood.csdl", METADATA)]).expect("both");
    assert_eq!(schema.warnings.to_string(), "");
    assert_eq!(schema.types.len(), 1);
}

#[test]
fn metadata_wins_and_the_disagreement_is_told() {
    let metadata = METADATA
        .replace("Value=\"3\"", "Value=\"4\"")
        .replace("\"none\"", "\"nothing\"");
    let schema = read(&[("mood.zh-CN.md", MOOD), ("mood.csdl", &metadata)]).expect("both");
    let mood = schema.get("microsoft.graph.mood").expect("in both");
    assert_eq!(
        members(mood),
        [
            ("nothing", Some(0)),
            ("glad", Some(2)),
            ("very_Glad", Some(4))
        ]
    );
    let warnings = schema.warnings.to_string();
    assert!(
        warnings.contains("`very_Glad` is 4, not 3 as this page says"),
        "{warnings}"
    );
    assert!(
        warnings.contains("`mood` has no member `none`; this page does"),
        "{warnings}"
    );
    assert!(
        warnings.contains("`mood` also has `nothing`; this page does not"),
        "{warnings}"
    );
}

#[test]
fn a_page_of_many_has_tables_of_every_form() {
    let schema = read(&[("enums.md", ENUMS)]).expect("a page");
    let all: Vec<_> = schema
        .types
        .iter()
        .map(|found| (found.name.as_str(), members(found)))
        .collect();
    assert_eq!(
        all,
        [
            ("filterMode", vec![("include", None), ("exclude", None)]),
            ("weather", vec![("sun", Some(0)), ("rain", Some(1))]),
            (
                "wind",
                vec![("calm", Some(-1)), ("storm", Some(9_000_000_000))]
            ),
            ("tide", vec![("low", None), ("high", None)]),
        ],
    );
}

#[test]
fn integers_of_a_second_table_widen_the_type() {
    let page = "# Enum values\n\n### wind values\n\n|Member|\n|:--|\n|calm|\n|storm|\n\n\
                ### wind values\n\n|Member|Value|\n|:--|:--|\n|calm|-1|\n|storm|9000000000|\n";
    let schema = read(&[("enums.md", page)]).expect("a page");
    let wind = &schema.types[0];
    assert_eq!(
        members(wind),
        [("calm", Some(-1)), ("storm", Some(9_000_000_000))]
    );
    assert_eq!(wind.underlying_type.to_string(), "Edm.Int64");
}

#[test]
fn the_first_page_in_a_language_wins() {
    let page = |language: &str, prose: &str| {
        format!(
            "---\nms.contentlocale: {language}\n---\n# <a name=\"mood-enum-type\"></a>mood\n\n{prose}\n\n\
             |A|B|\n|:--|:--|\n|none|{prose}|\n|glad|{prose}|\n|very_Glad|{prose}|\n"
        )
    };
    let pages = [("de-DE", "Laut."), ("fr-FR", "Fort."), ("DE-de", "Leise.")]
        .map(|(language, prose)| page(language, prose));
    let [german, french, again] = &pages;
    let sources = [
        ("graph.csdl", METADATA),
        ("de.md", german),
        ("fr.md", french),
        ("again.md", again),
    ];
    let schema = read(&sources).expect("pages");
    let expected = [("de-DE", "Laut."), ("fr-FR", "Fort.")]
        .map(|(language, prose)| (language.to_owned(), prose.to_owned()));
    let mood = &schema.types[0];
    assert_eq!(translations(mood.description.as_deref()), expected);
    // The second column has no integers: it is the description's.
    let none = &mood.members[0];
    assert_eq!(translations(none.description.as_deref()), expected);
    assert_eq!(schema.warnings.to_string(), "");
}

#[test]
fn markup_of_a_cell() {
    let rows = [
        "**Deep** as the [sea](https://example.org/sea)",
        "[Sky](https://example.org/sky) *high*",
        "One.<br>Two.<br/>H<sub>2</sub>O",
    ];
    let rows: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(nth, text)| format!("|m{nth}|{text}|\n"))
        .collect();
    let page = format!(
        "# tone enum type\n\n|Member|Description|\n|:--|:--|\n{}",
        rows.concat()
    );
    let schema = read(&[("tone.md", &page)]).expect("a page");
    let members = schema.types[0].members.iter();
    let texts: Vec<_> = members
        .map(|member| text(member.description.as_deref()))
        .collect();
    assert_eq!(
        texts,
        [
            Some("**Deep** as the [sea](https://example.org/sea)"),
            Some("[Sky](https://example.org/sky) *high*"),
            Some("One. Two. H2O"),
        ]
    );
}

#[test]
fn tags_within_and_text_outside_the_two_languages() {
    let page = format!(
        "---\nms.contentlocale: zh-CN\n---\n# <b id=\"x\"></b><a name=\"mood-enum-type\"></a>{}\n\n\
         |{}|{}|\n|:--|:--|\n|{} |1. {} `x` {} [y](https://example.org/y)|\n",
        both("心情", "mood enum type"),
        both("成员", "Member"),
        both("说明", "Description"),
        both("<b>无</b>", "none"),
        both("<b>没</b>有。", "None <i>at</i> all."),
        both("不。", "Never."),
    );
    let schema = read(&[("mood.md", &page)]).expect("a page");
    let mood = &schema.types[0];
    assert_eq!(mood.name, "mood");
    let none = &mood.members[0];
    assert_eq!(none.name, "none");
    let description = none.description.as_deref();
    assert_eq!(
        text(description),
        Some("1. None at all. `x` Never. [y](https://example.org/y)")
    );
    let chinese = "1. 没有。 `x` 不。 [y](https://example.org/y)".to_owned();
    assert_eq!(translations(description), [("zh-CN".to_owned(), chinese)]);
}

#[test]
fn spans_without_a_source_are_read_in_order() {
    let page = "# tone enum type\n\n|Member|Description|\n|:--|:--|\n\
        |low|<span data-ttu-id=\"1\">Deep.</span> <span data-ttu-id=\"2\">Very deep</span>, and dark.|\n";
    let schema = read(&[("tone.md", page)]).expect("a page");
    assert_eq!(
        text(schema.types[0].members[0].description.as_deref()),
        Some("Deep. Very deep, and dark.")
    );
}
