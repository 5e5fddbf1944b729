//! Folders: as they are, with files of other kinds in them.

use std::fs;
use std::path::Path;

use graph_enum_codegen::{Report, Schema, Source};

const PAGE: &str = "# tone enum type\n\n|Member|\n|:--|\n|low|\n";
const CSDL: &str = r#"<Schema Namespace="microsoft.graph"><EnumType Name="mood"><Member Name="glad"/></EnumType></Schema>"#;

fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    folder
}

fn read(path: &Path) -> Result<Schema, Report> {
    Source::read_all([path]).and_then(|sources| Schema::read(&sources))
}

fn names(schema: &Schema) -> Vec<&str> {
    schema
        .types
        .iter()
        .map(|found| found.name.as_str())
        .collect()
}

#[test]
fn files_of_other_kinds_are_counted_in_one_line() {
    let folder = folder_with(&[
        ("$metadata", CSDL),
        ("README.md", "# Read me\n\nProse.\n"),
        ("resources/tone.md", PAGE),
        ("resources/empty.md", ""),
        ("resources/logo.png", "\u{1}"),
        ("project.xml", "<!DOCTYPE project><project/>"),
        ("answer.xml", "{\"error\": {}}"),
        (".hidden/tone.md", PAGE),
    ]);
    let schema = read(folder.path()).expect("two sources");
    assert_eq!(names(&schema), ["mood", "tone"]);
    assert_eq!(
        schema.warnings.to_string(),
        format!(
            "warning: {}: 5 of 7 files describe no enumeration; skipped",
            folder.path().display()
        )
    );
}

#[test]
fn what_a_user_names_is_a_mistake() {
    let folder = folder_with(&[("README.md", "# Read me\n"), ("project.xml", "<project/>")]);
    let mistake = |name: &str| {
        let report = read(&folder.path().join(name));
        report.expect_err("of another kind").to_string()
    };
    assert!(mistake("README.md").contains("README.md: this page describes no enumeration"));
    assert!(mistake("project.xml").contains("project.xml:1:1: this is XML, but not CSDL"));
}

#[test]
fn mistakes_of_schemas_in_a_folder_stay_mistakes() {
    for (name, text, mistake) in [
        (
            "tone.md",
            "# tone enum type\n\nNo table.\n",
            "no table of members follows",
        ),
        (
            "graph.csdl",
            "{\"error\": {}}",
            "this is an error that a service answered",
        ),
        ("$metadata", "", "this source is empty"),
        (
            "graph.xml",
            "<Schema Namespace=\"a\"><EnumType",
            "the file is cut off or damaged",
        ),
    ] {
        let folder = folder_with(&[(name, text), ("mood.csdl", CSDL)]);
        let report = read(folder.path()).expect_err(name).to_string();
        assert!(report.contains(mistake), "{report}");
    }
}

#[test]
fn a_folder_without_any_such_file() {
    let folder = folder_with(&[("sub/notes.txt", "tone")]);
    let report = read(folder.path()).expect_err("no file").to_string();
    let help =
        "the names of such files end in `.md`, `.csdl`, `.edmx` or `.xml`, or are `$metadata`";
    assert!(
        report.contains("no Markdown or CSDL file in this folder"),
        "{report}"
    );
    assert!(report.contains(help), "{report}");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_folder_itself_is_no_circle() {
    let folder = folder_with(&[("tone.md", PAGE)]);
    std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).expect("a link");
    assert_eq!(names(&read(folder.path()).expect("a page")), ["tone"]);
}

#[test]
fn nothing_is_said_of_a_folder_of_schemas() {
    let folder = folder_with(&[("tone.md", PAGE), ("mood.csdl", CSDL)]);
    let schema = read(folder.path()).expect("two sources");
    assert_eq!(schema.warnings.to_string(), "");
}

#[test]
fn a_file_that_is_not_there() {
    let message = |path: &str| Source::read(path).expect_err("no file").to_string();
    assert!(message("missing.csdl").starts_with("error: cannot read missing.csdl: "));
    assert!(
        message("https://example.org/$metadata").starts_with(
            "error: https://example.org/$metadata is an address, and nothing is fetched\n  help: fetch it first: "
        )
    );
}

#[test]
fn of_a_folder_of_rust_files_those_with_enums_are_read() {
    let folder = folder_with(&[
        (
            "a.rs",
            "#[derive(GraphEnum)] enum Tone { #[graph(name = \"low(er)\")] Low }",
        ),
        ("b/c.rs", "#[derive(GraphEnum)] enum Mood { Glad }"),
        ("notes.txt", "#[derive(GraphEnum)] enum Broken {"),
    ]);
    let schema = Schema::read_rust_files(folder.path()).expect("two files");
    assert_eq!(names(&schema), ["tone", "mood"]);
    let warnings = schema.warnings.to_string();
    assert!(
        warnings.contains("the member name `low(er)` is not an OData identifier"),
        "{warnings}"
    );
    let report = Schema::read_rust_files(folder_with(&[("a.rs", "enum Tone {}")]).path());
    let report = report.expect_err("no such enum").to_string();
    assert!(
        report.contains("no enum with `#[derive(GraphEnum)]` in this folder"),
        "{report}"
    );
}
