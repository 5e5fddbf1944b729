//! The first five commands.

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
    for command in ["generate", "diff", "list", "show", "facts", "completions"] {
        graph_enum(&["help", command])
            .assert()
            .success()
            .stdout(contains("Usage: graph-enum").and(contains("Examples:\n  ")));
    }
    let diff = graph_enum(&["help", "diff"]).assert().success();
    diff.stdout(contains("A change breaks names").and(contains("With --rust, the enums")));
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
fn what_names_nothing_is_a_mistake_everywhere() {
    for (arguments, help) in [
        (
            &["list", BAND, "--namespace", "nope"][..],
            "there is `microsoft.graph`, `microsoft.graph.band`",
        ),
        (
            &["list", BAND, "--namespace", "microsoft.graph.bend"],
            "did you mean `microsoft.graph.band`?",
        ),
        (
            &["diff", BAND, BAND, "--type", "stages"],
            "did you mean `stage`?",
        ),
        (
            &["diff", BAND, BAND, "--namespace", "nope"],
            "there is no namespace `nope`",
        ),
        (
            &["list", BAND, "--namespace", "example.bund"],
            "did you mean `microsoft.graph.band`?",
        ),
        (
            &["show", BAND, "microsoft.graph.tmpo"],
            "did you mean `microsoft.graph.tempo`?",
        ),
        (
            &["show", BAND, "soft.stage"],
            "did you mean `microsoft.graph.stage`?",
        ),
        (
            &[
                "generate",
                BAND,
                "--namespace",
                "microsoft.graph.band",
                "--type",
                "stage",
            ],
            "it is in `microsoft.graph`; leave `--namespace` out, or name that one",
        ),
    ] {
        let run = graph_enum(arguments).assert().code(2);
        run.stdout(is_empty()).stderr(contains(help));
    }
}

#[test]
fn warnings_are_about_what_was_asked_for() {
    let about = "the member name `Collection(String)` is not an OData identifier";
    for (arguments, is_about) in [
        (&["generate", BAND, "--type", "stage"][..], false),
        (&["generate", BAND, "--type", "instrument"], true),
        (&["show", BAND, "tempo"], false),
        (
            &["list", BAND, "--namespace", "microsoft.graph.band"],
            false,
        ),
        (&["list", BAND], true),
        (&["diff", BAND, BAND, "--type", "stage"], false),
        (&["diff", BAND, BAND], true),
    ] {
        let output = graph_enum(arguments).output().expect("it runs");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {message}");
        assert_eq!(
            message.contains(about),
            is_about,
            "{arguments:?}: {message}"
        );
    }
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

const GENERATE_STAGE: [&str; 5] = ["generate", BAND, "--type", "stage", "-o"];

#[test]
fn a_file_that_was_not_generated_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let by_hand = folder.path().join("mod.rs");
    fs::write(&by_hand, "pub mod mine;\n").expect("written");
    for output in [by_hand.as_path(), folder.path()] {
        let mut command = graph_enum(&GENERATE_STAGE);
        let run = command.arg(output).assert().code(2);
        run.stderr(
            contains("mod.rs was not generated by `graph-enum`, and is left as it is").and(
                contains("help: choose another place, or remove that file first"),
            ),
        );
    }
    let text = fs::read_to_string(&by_hand).expect("still there");
    assert_eq!(text, "pub mod mine;\n");
    let files = fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(files, 1, "nothing is written beside it");

    fs::write(&by_hand, "").expect("written");
    for _ in 0..2 {
        graph_enum(&GENERATE_STAGE)
            .arg(folder.path())
            .assert()
            .success();
    }
}

#[test]
fn an_error_names_no_temporary_file() {
    let folder = tempfile::Builder::new().prefix("folder").tempdir();
    let folder = folder.expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("written");
    let run = graph_enum(&GENERATE_STAGE)
        .arg(file.join("stage.rs"))
        .assert()
        .code(2);
    run.stderr(contains("error: cannot write ").and(contains(".tmp").not()));
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_written_through() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().expect("a folder");
    let [target, link, dangling] =
        ["target.rs", "link.rs", "dangling.rs"].map(|name| folder.path().join(name));
    fs::write(&target, "").expect("written");
    symlink(&target, &link).expect("a link");
    symlink(folder.path().join("nowhere"), &dangling).expect("a link");
    graph_enum(&GENERATE_STAGE).arg(&link).assert().success();
    assert!(link.is_symlink());
    let text = fs::read_to_string(&target).expect("written");
    assert!(text.contains("pub enum Stage"));
    let run = graph_enum(&GENERATE_STAGE).arg(&dangling).assert().code(2);
    run.stderr(contains("it is a symbolic link to nothing"));
}

#[cfg(unix)]
#[test]
fn a_stream_is_written_to() {
    for output in ["-", "/dev/stdout"] {
        let run = graph_enum(&GENERATE_STAGE).arg(output).assert().success();
        run.stdout(starts_with("// @generated").and(contains("pub enum Stage {")));
    }
    // A pipe with a name. Opened first for reading, so that nothing here can wait for ever.
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if !made.is_ok_and(|status| status.success()) {
        graph_enum_tests::skip("no `mkfifo`");
        return;
    }
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).expect("UTF-8")
    });
    let mut command = graph_enum(&GENERATE_STAGE);
    command
        .arg(&pipe)
        .timeout(std::time::Duration::from_secs(20))
        .assert()
        .success();
    let text = reader.join().expect("read");
    assert!(text.contains("pub enum Stage {"));
    assert!(!pipe.is_file(), "it is a pipe still");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full");
    let Ok(full) = full else {
        graph_enum_tests::skip("no /dev/full");
        return;
    };
    for arguments in [&["list", BAND][..], &["completions", "bash"]] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_graph-enum"));
        command.args(arguments);
        command.stdout(full.try_clone().expect("a handle"));
        let output = command.output().expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            message.contains("error: cannot write to standard output: "),
            "{message}"
        );
    }
    let run = graph_enum(&GENERATE_STAGE).arg("/dev/full").assert();
    run.code(2)
        .stderr(contains("error: cannot write /dev/full: "));
}

#[test]
fn of_a_folder_pages_and_metadata_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    graph_enum(&["list"])
        .arg(folder.path())
        .assert()
        .code(2)
        .stderr(contains("no Markdown or CSDL file in this folder"));
    fs::copy(BAND, folder.path().join("band.csdl")).expect("copied");
    fs::copy(MOOD, folder.path().join("mood.zh-CN.md")).expect("copied");
    let run = graph_enum(&["list"]).arg(folder.path()).assert().success();
    run.stdout(contains("microsoft.graph.mood").and(contains("6 types, 21 members")));
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
    let narrowed = [
        "diff",
        BAND,
        changed,
        "--type",
        "stage",
        "--type",
        "INSTRUMENT",
    ];
    graph_enum(&narrowed)
        .assert()
        .success()
        .stdout("no differences\n");
    graph_enum(&["diff", BAND, changed, "--namespace", "microsoft.graph.band"])
        .assert()
        .code(1);
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
    let readme = include_str!("../../README.md");
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

#[test]
fn a_type_that_the_rust_file_lacks_is_a_mistake() {
    let folder = tempfile::tempdir().expect("a folder");
    let rust = folder.path().join("tone.rs");
    fs::write(&rust, "#[derive(GraphEnum)] enum Tempo { Slow }").expect("written");
    let mut command = graph_enum(&["diff", "--rust"]);
    let run = command.arg(&rust).args([BAND, "--type", "stage"]).assert();
    run.code(2)
        .stdout(is_empty())
        .stderr(contains("there is no enumeration type `stage`"));
}

#[test]
fn a_folder_in_the_place_of_a_file_is_said_before_any_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("mod.rs")).expect("made");
    let mut command = graph_enum(&["generate", BAND, "-o"]);
    let run = command.arg(folder.path()).assert().code(2);
    run.stderr(contains("mod.rs: it is a folder"));
    let files = fs::read_dir(folder.path()).expect("read");
    assert_eq!(files.count(), 1);
}

#[test]
fn nothing_of_a_file_moves_the_cursor() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("writable");
        path.display().to_string()
    };
    let hidden = "&#27;[31m&#x202e;&#x200b;&#7;&#13;&#10;x";
    let members = format!(
        "<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"a{hidden}\"/>\
         <Annotation Term=\"Org.OData.Core.V1.Revisions\"><Collection><Record>\
         <PropertyValue Property=\"Kind\" EnumMember=\"RevisionKind/Deprecated\"/>\
         <PropertyValue Property=\"Description\" String=\"a{hidden}\"/></Record></Collection></Annotation>"
    );
    let csdl = |member: &str| {
        format!(
            "<Schema Namespace=\"a\"><EnumType Name=\"tone\">{members}<Member Name=\"{member}\">\
             {members}</Member></EnumType></Schema>"
        )
    };
    let old = file("old.csdl", &csdl("lo&#x202e;w&#x200b;"));
    let new = file("new.csdl", &csdl("hi&#x2066;gh"));
    let wrong = file("wrong\u{1b}[31m.csdl", &csdl("\u{1b}[31ma\u{202e},b"));
    for arguments in [
        &["show", &old, "tone"][..],
        &["show", &old, "to\u{1b}ne"],
        &["list", &old],
        &["list", &wrong],
        &["diff", &old, &new],
        &["diff", &old, &wrong],
        &["generate", &old, "-o", &format!("{old}.rs")],
        &["generate", &wrong],
    ] {
        let run = graph_enum(arguments).output().expect("it runs");
        for printed in [run.stdout, run.stderr] {
            let printed = String::from_utf8(printed).expect("UTF-8");
            let shown = printed.replace('\n', "");
            assert_eq!(
                graph_enum_codegen::printable(&shown),
                shown,
                "{arguments:?}"
            );
        }
    }
    let json = graph_enum(&["show", &old, "tone", "--json"]).output();
    let json = json.expect("it runs").stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(json[0]["members"][0]["name"], "lo\u{202e}w\u{200b}");
}

#[test]
fn types_are_asked_for_by_list_pattern_and_alias() {
    for (types, expected) in [
        (&["--type", "stage,mood"][..], 2),
        (&["--type", "*"], 6),
        (&["--type", "graph.temp*", "--type", "stage"], 2),
        (&["--type", "graph.tempo"], 1),
        (&["--type", "tempo"], 2),
    ] {
        let arguments = [&["generate", BAND, MOOD, "--facts-only"][..], types].concat();
        let run = graph_enum(&arguments).assert().success();
        let printed = String::from_utf8_lossy(&run.get_output().stdout).into_owned();
        assert_eq!(printed.matches("pub enum ").count(), expected, "{types:?}");
    }
}

#[test]
fn the_alias_that_the_metadata_declares_names_a_type() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.csdl");
    let csdl = "<Edmx><DataServices>
        <Schema Namespace=\"a.b\" Alias=\"Self\"><EnumType Name=\"tone\"/></Schema>
        <Schema Namespace=\"a.c\" Alias=\"other\"><EnumType Name=\"tone\"/></Schema>
        </DataServices></Edmx>";
    fs::write(&path, csdl).expect("writable");
    let path = path.display().to_string();
    for (name, expected) in [
        ("Self.tone", "a.b"),
        ("OTHER.to*", "a.c"),
        ("b.tone", "a.b"),
    ] {
        let run = graph_enum(&["generate", &path, "--type", name]).assert();
        let namespace = format!("#[graph(namespace = \"{expected}\")]");
        let printed = run.success().get_output().stdout.clone();
        let printed = String::from_utf8_lossy(&printed).into_owned();
        assert!(printed.contains(&namespace), "{name}: {printed}");
        assert_eq!(printed.matches("pub enum ").count(), 1, "{name}");
    }
    graph_enum(&["show", &path, "Self.tone"])
        .assert()
        .success()
        .stdout(contains("a.b.tone").and(contains("a.c.tone").not()));
    graph_enum(&["diff", &path, &path, "--type", "Self.tone"])
        .assert()
        .success();
}

#[test]
fn mistakes_are_about_the_types_that_are_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let v1 = folder.path().join("v1.0.csdl");
    let beta = folder.path().join("beta.csdl");
    let csdl = |own: &str| {
        format!(
            "<Schema Namespace=\"a\"><EnumType Name=\"tone\"><Member Name=\"low\"/></EnumType>\
             <EnumType Name=\"{own}\"/><EnumType Name=\"bad{own}\"><Member Name=\"a,b\"/></EnumType></Schema>"
        )
    };
    fs::write(&v1, csdl("mood")).expect("writable");
    fs::write(&beta, csdl("pace")).expect("writable");
    let (v1, beta) = (v1.display().to_string(), beta.display().to_string());
    graph_enum(&["generate", &v1, &beta, "--type", "mood,pace"])
        .assert()
        .success()
        .stderr(is_empty());
    graph_enum(&["generate", &v1, &beta, "--type", "tone"])
        .assert()
        .code(2)
        .stderr(
            contains("the type `a.tone` is declared twice")
                .and(contains(
                    "help: give one of the two sources; v1.0 and beta take two runs",
                ))
                .and(contains("a,b").not()),
        );
    graph_enum(&["diff", &v1, &beta, "--type", "tone,mood"])
        .assert()
        .code(1);
    graph_enum(&["diff", &v1, &beta]).assert().code(2);
}

#[test]
fn rust_of_a_folder_is_held_against_a_schema() {
    let folder = tempfile::tempdir().expect("a folder");
    let graph = folder.path().join("src/graph");
    fs::create_dir_all(folder.path().join("src")).expect("writable");
    fs::write(folder.path().join("src/lib.rs"), "mod graph;").expect("writable");
    let path = format!("{}/", graph.display());
    graph_enum(&["generate", BAND, "-o", &path])
        .assert()
        .success();
    let source = folder.path().join("src").display().to_string();
    graph_enum(&["diff", "--rust", &source, BAND, "--fail-on", "any"])
        .assert()
        .success()
        .stdout("no differences\n");
    let file = graph.join("graph.rs");
    let text = fs::read_to_string(&file).expect("generated");
    fs::write(&file, text.replace("    Violin = 1,\n", "")).expect("writable");
    graph_enum(&["diff", "--rust", &source, BAND, "--fail-on", "any"])
        .assert()
        .code(1)
        .stdout(contains("violin"));
}

#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("band.rs");
    let generate = |name: &str| {
        let output = path.display().to_string();
        let arguments = ["generate", BAND, "--type", name, "-o", &output];
        graph_enum(&arguments).assert().success();
    };
    generate("stage");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("ours");
    generate("instrument");
    let mode = fs::metadata(&path).expect("written").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}
