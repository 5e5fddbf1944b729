//! The command as a process.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt as _;
use predicates::str::{contains, is_empty, starts_with};

const BAND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/band.csdl");
const MOOD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/mood.zh-CN.md");

fn graph_enum(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-enum"));
    command.args(arguments);
    command
}

#[test]
fn help_teaches() {
    let help = graph_enum(&["--help"]).assert().success();
    help.stdout(contains("graph-enum generate graph.csdl --type riskLevel"));
    for command in ["generate", "diff", "list", "show", "completions"] {
        graph_enum(&[command, "--help"])
            .assert()
            .success()
            .stdout(contains("Usage: graph-enum"));
    }
}

#[test]
fn wrong_usage_is_2() {
    graph_enum(&[]).assert().code(2);
    graph_enum(&["generate"])
        .assert()
        .code(2)
        .stderr(contains("<SOURCE>"));
    graph_enum(&["diff", BAND])
        .assert()
        .code(2)
        .stderr(contains("NEW"));
    graph_enum(&["generate", BAND, "--rename", "x"])
        .assert()
        .code(2)
        .stderr(contains("NAME=Variant"));
}

#[test]
fn one_type_to_standard_output() {
    let run = graph_enum(&["generate", BAND, "--type", "stage"])
        .assert()
        .success();
    run.stdout(starts_with("// @generated").and(contains("pub enum Stage {")))
        .stderr(is_empty());
}

#[test]
fn from_standard_input() {
    let mut command = graph_enum(&["list", "-"]);
    let run = command
        .write_stdin(fs::read(BAND).expect("the fixture"))
        .assert()
        .success();
    run.stdout(contains("microsoft.graph.band.tempo").and(contains("5 types, 18 members")));
}

#[test]
fn a_slip_of_the_pen_gets_a_suggestion() {
    let run = graph_enum(&["generate", BAND, "--type", "instrumnt"])
        .assert()
        .code(2);
    run.stdout(is_empty())
        .stderr(contains("did you mean `instrument`?"));
    graph_enum(&["show", BAND, "tempi"])
        .assert()
        .code(2)
        .stderr(contains("did you mean `tempo`?"));
    let run = graph_enum(&["generate", BAND, "--namespace", "microsoft.graf"])
        .assert()
        .code(2);
    run.stderr(contains("did you mean `microsoft.graph`?"));
}

#[test]
fn an_error_shows_the_place_and_keeps_the_old_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let [source, output] = ["cut.csdl", "out.rs"].map(|name| folder.path().join(name));
    fs::write(&source, "<Schema Namespace=\"a\">\n  <EnumType Name=\"b").expect("written");
    fs::write(&output, "what was there").expect("written");
    let mut command = graph_enum(&["generate"]);
    let run = command.arg(&source).arg("-o").arg(&output).assert().code(2);
    run.stderr(
        contains("cut.csdl:2:3")
            .and(contains("2 |   <EnumType Name=\"b"))
            .and(contains("help: ")),
    );
    assert_eq!(
        fs::read_to_string(&output).expect("still there"),
        "what was there"
    );
    assert_eq!(
        fs::read_dir(folder.path()).expect("a folder").count(),
        2,
        "nothing is left behind"
    );
}

#[test]
fn no_colour_in_a_pipe() {
    for arguments in [&["show", BAND, "stage"][..], &["show", BAND, "nothing"]] {
        let output = graph_enum(arguments).output().expect("it runs");
        let all = [output.stdout, output.stderr].concat();
        assert!(!all.contains(&0x1b));
    }
}

#[test]
fn to_a_file_and_to_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("stage.rs");
    let mut command = graph_enum(&["generate", BAND, "--type", "stage", "-o"]);
    let run = command.arg(&file).assert().success();
    run.stdout(is_empty()).stderr(contains("1 enum written to"));
    assert!(
        fs::read_to_string(&file)
            .expect("written")
            .contains("pub enum Stage")
    );

    let modules = format!("{}/", folder.path().join("new").display());
    graph_enum(&["generate", BAND, "-o", &modules])
        .assert()
        .success();
    for name in ["graph.rs", "band.rs", "mod.rs"] {
        assert!(Path::new(&modules).join(name).is_file(), "{name}");
    }
}

#[test]
fn show_and_list_for_people_and_programs() {
    let run = graph_enum(&["show", BAND, "STAGE"]).assert().success();
    run.stdout(
        contains("microsoft.graph.stage  Edm.Byte, flags")
            .and(contains("Both                    3")),
    );
    let run = graph_enum(&["show", BAND, "tempo", "--json"])
        .output()
        .expect("it runs");
    let found: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    assert_eq!(found[1]["qualifiedName"], "microsoft.graph.band.tempo");
    assert_eq!(found[1]["members"][1]["value"], 9_000_000_000_i64);
    let run = graph_enum(&["list", MOOD, "--json"])
        .output()
        .expect("it runs");
    let found: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    assert_eq!(found[0]["memberCount"], 3);
}

#[test]
fn diff_answers_ci() {
    let folder = tempfile::tempdir().expect("a folder");
    let changed = folder.path().join("changed.csdl");
    let text = fs::read_to_string(BAND).expect("the fixture");
    fs::write(
        &changed,
        text.replace("\"largo\" Value=\"40\"", "\"largo\" Value=\"41\""),
    )
    .expect("written");
    let changed = changed.to_str().expect("UTF-8");
    graph_enum(&["diff", BAND, BAND])
        .assert()
        .success()
        .stdout("no differences\n");
    let run = graph_enum(&["diff", BAND, changed]).assert().code(1);
    run.stdout(contains("~  largo = 41, was 40  breaks integers"));
    graph_enum(&["diff", BAND, changed, "--fail-on", "names"])
        .assert()
        .success();
    let run = graph_enum(&["diff", BAND, changed, "--json"])
        .output()
        .expect("it runs");
    let found: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    assert_eq!(found["summary"]["breakIntegers"], 1);
    assert_eq!(found["differences"][0]["change"], "renumbered");

    let rust = folder.path().join("band.rs");
    graph_enum(&["generate", BAND, "-o"])
        .arg(&rust)
        .assert()
        .success();
    let mut command = graph_enum(&["diff", changed, "--rust"]);
    command
        .arg(&rust)
        .assert()
        .code(1)
        .stdout(contains("1 change:"));
}

#[test]
fn completions_for_each_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        graph_enum(&["completions", shell])
            .assert()
            .success()
            .stdout(contains("facts-only"));
    }
}

/// The text between the first line that starts with `start` and the fence after it.
fn readme_block(start: &str) -> &'static str {
    let readme = include_str!("../README.md");
    let (_, block) = readme.split_once(&format!("\n{start}\n")).expect(start);
    block.split_once("```").map_or(block, |(block, _)| block)
}

#[test]
fn the_readme_generates_what_it_says() {
    let mut command = graph_enum(&["generate", "-"]);
    let run = command
        .write_stdin(readme_block("```xml"))
        .assert()
        .success();
    run.stdout(contains(readme_block("```rust,ignore")));
}

#[test]
fn the_readme_differs_as_it_says() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, members) in [
        ("old.csdl", &[("low", 1), ("high", 2)][..]),
        ("new.csdl", &[("low", 1), ("mid", 2), ("high", 3)]),
    ] {
        let members = members
            .iter()
            .map(|(name, value)| format!("<Member Name=\"{name}\" Value=\"{value}\"/>"));
        let members = members.collect::<Vec<_>>().concat();
        let text = format!(
            "<Schema Namespace=\"microsoft.graph\"><EnumType Name=\"tone\">{members}</EnumType></Schema>"
        );
        fs::write(folder.path().join(name), text).expect("written");
    }
    let mut command = graph_enum(&["diff", "old.csdl", "new.csdl"]);
    let run = command.current_dir(folder.path()).assert().code(1);
    run.stdout(readme_block("$ graph-enum diff old.csdl new.csdl"));
}
