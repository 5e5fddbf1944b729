//! Pages with mistakes: each is told with its place and the fix, nothing panics.

use graph_enum_codegen::{Schema, Source};

fn report(name: &str, text: &str) -> String {
    let schema = Schema::read(&[Source::new(name, text)]);
    schema.expect_err("malformed").to_string()
}

fn page(table: &str) -> String {
    report(
        "tone.md",
        &format!("# tone enum type\n\nNamespace: microsoft.graph\n\n{table}\n"),
    )
}

#[test]
fn a_table_with_a_missing_column() {
    let report = page("|Description|\n|:---|\n|Text.|");
    assert!(
        report.starts_with("error: tone.md:5:2: the table of `tone` has no column `Member`"),
        "{report}"
    );
    let report = page("|Member|Value|Description|\n|:---|:---|\n|low|1|Text.|");
    assert!(
        report.contains("tone.md:1:3: no table of members follows the heading of `tone`"),
        "{report}"
    );
    let report = page("|Member|Value|\n|:---|:---|\n|low|");
    assert!(
        report.contains("tone.md:7:1: the row of `low` has no value"),
        "{report}"
    );
}

#[test]
fn cells_that_are_wrong() {
    let report = page("|Member|Value|\n|:---|:---|\n|low|one|\n||2|\n|low|3|\n|low|4|");
    assert!(
        report.contains("tone.md:7:6: the value `one` of `low` is not an integer"),
        "{report}"
    );
    assert!(
        report.contains("tone.md:8:1: this row names no member"),
        "{report}"
    );
    assert!(
        report.contains("tone.md:10:2: `tone` has two members called `low`"),
        "{report}"
    );
}

#[test]
fn a_page_of_another_kind() {
    let page = "---\ndoc_type: resourcePageType\n---\n# song resource type\n\n|Property|Type|\n|:-|:-|\n|id|String|\n";
    let report = report("song.md", page);
    assert!(
        report.contains("song.md: this page describes no enumeration"),
        "{report}"
    );
    assert!(
        report.contains("help: an enumeration has a heading `NAME enum type` or `NAME values`")
    );
}

#[test]
fn a_page_that_lists_enumerations_has_no_other_values() {
    let table = "|Member|\n|:--|\n|two words|\n";
    let report = report(
        "enums.md",
        &format!("# Enum values\n\n### tone values\n\n{table}"),
    );
    assert!(
        report.starts_with("error: enums.md:7:2: the member name `two words` contains white space"),
        "{report}"
    );
}

#[test]
fn a_locale_that_is_no_language_tag() {
    let page = include_str!("../fixtures/mood.zh-CN.md");
    assert_eq!(page.matches("ms.contentlocale: zh-CN").count(), 1);
    let page = page.replace("zh-CN", "zh-Simplified");
    let schema = Schema::read(&[Source::new("mood.md", page)]).expect("readable");
    let warnings = schema.warnings.to_string();
    assert!(
        warnings
            .contains("mood.md:4:19: `zh-Simplified` is not a BCP 47 language tag; `und` is used"),
        "{warnings}"
    );
    let none = schema.types[0].members[0].description.as_ref();
    let translations = &none.expect("described").translations;
    assert_eq!(translations, &[("und".to_owned(), "没有心情。".to_owned())]);
}

// A half-downloaded page is still Markdown. It may be refused or read, but never panics.
#[test]
fn cut_pages() {
    for whole in [
        include_str!("../fixtures/mood.zh-CN.md"),
        include_str!("../fixtures/enums.md"),
    ] {
        for end in (0..whole.len())
            .step_by(5)
            .filter(|end| whole.is_char_boundary(*end))
        {
            let _ = Schema::read(&[Source::new("cut.md", &whole[..end])]);
            let _ = Schema::read(&[Source::new("cut.md", &whole[end..])]);
        }
    }
}
