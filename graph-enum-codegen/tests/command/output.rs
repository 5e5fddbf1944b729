//! What the commands print, as a whole.

#![expect(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT` writes the texts with them"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use expect_test::{Expect, expect};

const BAND: &str = include_str!("../fixtures/band.csdl");
const MOOD: &str = include_str!("../fixtures/mood.zh-CN.md");

/// Runs the command in a new folder that has these files.
fn run(files: &[(&str, &str)], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("written");
    }
    run_in(folder.path(), arguments)
}

fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-enum"));
    command.current_dir(folder).args(arguments);
    command.output().expect("it runs")
}

fn stdout(files: &[(&str, &str)], arguments: &[&str]) -> String {
    String::from_utf8(run(files, arguments).stdout).expect("UTF-8")
}

fn stderr(files: &[(&str, &str)], arguments: &[&str]) -> String {
    String::from_utf8(run(files, arguments).stderr).expect("UTF-8")
}

const OLD: &str = r#"<Schema Namespace="music">
  <EnumType Name="gone"><Member Name="a" Value="0"/></EnumType>
  <EnumType Name="mood" UnderlyingType="Edm.Byte">
    <Member Name="none" Value="0"/>
    <Member Name="glad" Value="1"/>
    <Member Name="sad" Value="2"/>
    <Member Name="calm" Value="3"/>
  </EnumType>
  <EnumType Name="Pitch" IsFlags="true"><Member Name="low" Value="1"/></EnumType>
  <EnumType Name="tone"><Member Name="high" Value="1"/></EnumType>
</Schema>"#;

const NEW: &str = r#"<Schema Namespace="music">
  <EnumType Name="mood" UnderlyingType="Edm.Int64" IsFlags="true">
    <Member Name="none" Value="0"/>
    <Member Name="Glad" Value="1"/>
    <Member Name="sad" Value="4"/>
    <Member Name="wild" Value="3"/>
    <Member Name="tired" Value="8"/>
  </EnumType>
  <EnumType Name="pitch"><Member Name="low" Value="1"/></EnumType>
  <EnumType Name="tone"><Member Name="high" Value="1"/><Member Name="deep" Value="2"/></EnumType>
  <EnumType Name="tempo"/>
</Schema>"#;

#[test]
fn each_kind_of_change() {
    let files = [("old.csdl", OLD), ("new.csdl", NEW)];
    expect![[r#"
        -  music.gone   type removed, members: 1  breaks names and integers
        +  music.tempo  new type, members: 0
        music.pitch
          ~  was spelt music.Pitch             breaks names
          ~  values no longer combine (flags)  breaks names and integers
        music.mood
          ~  values now combine (flags)             breaks names and integers
          ~  integers are Edm.Int64, were Edm.Byte  breaks integers
          ~  Glad, was spelt glad
          ~  sad = 4, was 2                         breaks integers
          -  calm = 3                               breaks names
          +  wild = 3
          +  tired = 8
          ~  3 is wild, was calm                    breaks integers
        music.tone
          +  deep = 2

        13 changes: 5 break names, 6 break integers
    "#]]
    .assert_eq(&stdout(&files, &["diff", "old.csdl", "new.csdl"]));
    let json = stdout(&files, &["diff", "old.csdl", "new.csdl", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let differences = json["differences"].as_array().expect("a list");
    let lines = differences.iter().chain([&json["summary"]]);
    let lines: Vec<String> = lines.map(|line| format!("{line}\n")).collect();
    expect![[r#"
        {"breaks":{"integers":false,"names":true},"change":"typeCaseChanged","from":"music.Pitch","type":"music.pitch"}
        {"breaks":{"integers":true,"names":true},"change":"flagsChanged","isFlags":false,"type":"music.pitch"}
        {"breaks":{"integers":true,"names":true},"change":"typeRemoved","memberCount":1,"type":"music.gone"}
        {"breaks":{"integers":true,"names":true},"change":"flagsChanged","isFlags":true,"type":"music.mood"}
        {"breaks":{"integers":true,"names":false},"change":"underlyingTypeChanged","from":"Edm.Byte","to":"Edm.Int64","type":"music.mood"}
        {"breaks":{"integers":false,"names":false},"change":"memberCaseChanged","from":"glad","to":"Glad","type":"music.mood"}
        {"breaks":{"integers":true,"names":false},"change":"renumbered","from":2,"member":"sad","to":4,"type":"music.mood"}
        {"breaks":{"integers":false,"names":true},"change":"memberRemoved","member":"calm","type":"music.mood","value":3}
        {"breaks":{"integers":false,"names":false},"change":"memberAdded","member":"wild","type":"music.mood","value":3}
        {"breaks":{"integers":false,"names":false},"change":"memberAdded","member":"tired","type":"music.mood","value":8}
        {"breaks":{"integers":true,"names":false},"change":"numberReused","from":"calm","to":"wild","type":"music.mood","value":3}
        {"breaks":{"integers":false,"names":false},"change":"typeAdded","memberCount":0,"type":"music.tempo"}
        {"breaks":{"integers":false,"names":false},"change":"memberAdded","member":"deep","type":"music.tone","value":2}
        {"breakIntegers":6,"breakNames":5,"differences":13}
    "#]].assert_eq(&lines.concat());
}

#[test]
fn what_diff_fails_on() {
    let schema = |name: &str, values: [u8; 2]| {
        let [low, high] = values;
        format!(
            "<Schema Namespace=\"a\"><EnumType Name=\"{name}\"><Member Name=\"low\" Value=\"{low}\"/>\
             <Member Name=\"high\" Value=\"{high}\"/></EnumType></Schema>"
        )
    };
    let old = schema("tone", [1, 2]);
    for (new, breaking, names, integers, any) in [
        (schema("tone", [1, 2]), 0, 0, 0, 0),
        (schema("Tone", [1, 2]), 1, 1, 0, 1),
        (schema("tone", [1, 3]), 1, 0, 1, 1),
        (schema("tone", [1, 2]).replace("low", "Low"), 0, 0, 0, 1),
        (schema("pitch", [1, 2]), 1, 1, 1, 1),
    ] {
        for (fail_on, code) in [
            ("breaking", breaking),
            ("names", names),
            ("integers", integers),
            ("any", any),
            ("never", 0),
        ] {
            let files = [("old.csdl", &*old), ("new.csdl", &*new)];
            let arguments = ["diff", "old.csdl", "new.csdl", "--fail-on", fail_on];
            let output = run(&files, &arguments);
            assert_eq!(output.status.code(), Some(code), "{fail_on}: {new}");
        }
    }
}

#[test]
fn the_table_of_types() {
    let files = [
        ("band.csdl", BAND),
        ("mood.zh-CN.md", MOOD),
        ("tide.md", TIDE),
    ];
    let sources = ["list", "band.csdl", "mood.zh-CN.md", "tide.md"];
    expect![[r#"
        Type                        Members  Integers   Sentinel
        microsoft.graph.band.tempo        2  Edm.Int64            deprecated
        microsoft.graph.instrument        9  Edm.Int32         3
        microsoft.graph.mood              3  Edm.Int32
        microsoft.graph.silence           0  Edm.Int32
        microsoft.graph.stage             5  Edm.Byte          4  flags
        microsoft.graph.tempo             2  Edm.Int32
        microsoft.graph.tide              2  not given       yes
        7 types, 23 members
    "#]]
    .assert_eq(&stdout(&files, &sources));
}

const TIDE: &str = "# tide enum type\n\nNamespace: microsoft.graph\n\n|Member|\n|:--|\n|low|\n|unknownFutureValue|\n";

#[test]
fn a_type_for_people() {
    let show = |text: &str, source: &str, name: &str, expected: Expect| {
        expected.assert_eq(&stdout(&[(source, text)], &["show", source, name]));
    };
    show(
        BAND,
        "band.csdl",
        "instrument",
        expect![[r#"
        microsoft.graph.instrument  Edm.Int32
        What a player holds & plays.

        Member              Value   Description
        Collection(String)      -7
        none                     0  Hands [free], as <singers> have.
        violin                   1  Four strings, see https://example.org/violin.
        electric_Guitar          2
        unknownFutureValue       3  sentinel
        Self                     4
        electricGuitar           5
        unknown                  8
        v3_2_1              100000
    "#]],
    );
    show(
        BAND,
        "band.csdl",
        "tempo",
        expect![[r#"
        microsoft.graph.tempo  Edm.Int32

        Member  Value  Description
        slow        0
        fast        1

        microsoft.graph.band.tempo  Edm.Int64
        deprecated Use the metronome.

        Member  Value       Description
        largo           40
        presto  9000000000
    "#]],
    );
    show(
        MOOD,
        "mood.zh-CN.md",
        "mood",
        expect![[r#"
        microsoft.graph.mood  Edm.Int32, beta
        The mood of a [song](https://learn.microsoft.com/en-us/graph/api/resources/song).
        zh-CN 歌曲的 [心情](https://learn.microsoft.com/en-us/graph/api/resources/song)。

        Member     Value  Description
        none           0  No mood.
        glad           2
        very_Glad      3  Glad
    "#]],
    );
    show(
        TIDE,
        "tide.md",
        "tide",
        expect![[r#"
        microsoft.graph.tide  Edm.Int32

        Member              Value  Description
        low                     ?
        unknownFutureValue      ?  sentinel
    "#]],
    );
}

#[test]
fn a_type_for_programs() {
    let show = ["show", "mood.zh-CN.md", "mood", "--json"];
    expect![[r#"
        [
          {
            "description": "The mood of a [song](https://learn.microsoft.com/en-us/graph/api/resources/song).",
            "isDeprecated": false,
            "isFlags": false,
            "memberCount": 3,
            "members": [
              {
                "description": "No mood.",
                "isDeprecated": false,
                "isSentinel": false,
                "name": "none",
                "translations": {
                  "zh-CN": "没有心情。"
                },
                "value": 0
              },
              {
                "description": null,
                "isDeprecated": false,
                "isSentinel": false,
                "name": "glad",
                "translations": {},
                "value": 2
              },
              {
                "description": "Glad",
                "isDeprecated": false,
                "isSentinel": false,
                "name": "very_Glad",
                "translations": {},
                "value": 3
              }
            ],
            "name": "mood",
            "namespace": "microsoft.graph",
            "qualifiedName": "microsoft.graph.mood",
            "sentinel": null,
            "translations": {
              "zh-CN": "歌曲的 [心情](https://learn.microsoft.com/en-us/graph/api/resources/song)。"
            },
            "underlyingType": "Edm.Int32"
          }
        ]
    "#]].assert_eq(&stdout(&[("mood.zh-CN.md", MOOD)], &show));
}

#[test]
fn two_places_and_what_each_is() {
    let page = "# tone enum type\n\nNamespace: microsoft.graph\n\n|Member|Value|\n|:--|:--|\n|low|1|\n|high|3|\n";
    let metadata = "<Schema Namespace=\"microsoft.graph\"><EnumType Name=\"tone\">\r\n  \
        <Member Name=\"low\" Value=\"1\"/><Member Name=\"high\" Value=\"2\"/> <!-- beside -->\r\n\
        </EnumType></Schema>\r\n";
    let files = [("tone.md", page), ("tone.csdl", metadata)];
    expect![[r#"
        warning: `high` is 2, not 3 as this page says
         --> tone.md:8:2
          |
        8 | |high|3|
          |  ^^^^
          |
         ::: tone.csdl:2:33
          |
        2 |   <Member Name="low" Value="1"/><Member Name="high" Value="2"/> <!-- beside -->
          |                                 ------------------------------- declared here, which wins

    "#]].assert_eq(&stderr(&files, &["list", "tone.csdl", "tone.md"]));
}

#[test]
fn a_line_of_megabytes_is_cut() {
    let (before, after) = ("<!-- é -->".repeat(10_000), "<!-- ü -->".repeat(100_000));
    let metadata = format!(
        "<Schema Namespace=\"a\"><EnumType Name=\"tone\">\n{before}<Member Name=\"a b\"/>{after}\n\
         </EnumType></Schema>"
    );
    expect![[r#"
        error: the member name `a b` contains white space, which OData does not allow
         --> tone.csdl:2:100001
          |
        2 | ...é --><!-- é --><!-- é --><!-- é --><!-- é --><!-- é --><Member Name="a b"/><!-- ü --><!-- ü --><!-- ü --><!-- ü --><!-- ü --><!-- ...
          |                                                           ^^^^^^^^^^^^^^^^^^^^
          |
          = help: OData allows letters, digits and `_`; correct the source

    "#]].assert_eq(&stderr(
        &[("tone.csdl", &*metadata)],
        &["list", "tone.csdl"],
    ));
}

#[test]
fn twenty_of_each_kind() {
    for (name, kind, kinds) in [("a(b)", "warning", "warnings"), ("a,b", "error", "errors")] {
        for (count, rest) in [(20, None), (21, Some(1)), (23, Some(3))] {
            let members: Vec<String> = (0..count)
                .map(|number| format!("<Member Name=\"{name}{number}\" Value=\"{number}\"/>\n"))
                .collect();
            let members = members.concat();
            let metadata = format!(
                "<Schema Namespace=\"a\"><EnumType Name=\"tone\">\n{members}</EnumType></Schema>"
            );
            let printed = stderr(&[("tone.csdl", &*metadata)], &["list", "tone.csdl"]);
            let shown = printed.matches(&format!("{kind}: ")).count();
            assert_eq!(shown, 20, "{printed}");
            let last = printed.trim_end().lines().last();
            let more = rest.map(|rest| format!("… and {rest} more {kinds}"));
            match more {
                Some(more) => assert_eq!(last, Some(&*more)),
                None => assert!(!printed.contains("… and "), "{printed}"),
            }
        }
    }
}

#[test]
fn facts_go_to_standard_output_or_to_a_file() {
    let header = "\
# @generated by `graph-enum facts`.
#
# A line is a type: its qualified name, its underlying type, `flags` where values combine, then its
# members and their integers in ascending order. `!2024-04-10/2026-04-10` after a type or an integer:
# deprecated on the first date, to be removed on the second. Sorted by name, then by namespace.
";
    let facts = "\
version beta
as of 2026-01-02
music.gone Int32: a=0
music.mood Byte: none=0 glad=1 sad=2 calm=3
music.Pitch Int32 flags: low=1
music.tone Int32: high=1
";
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("old.csdl"), OLD).expect("written");
    let arguments = [
        "facts",
        "old.csdl",
        "--api-version",
        "beta",
        "--as-of",
        "2026-01-02",
    ];
    for output in [&[][..], &["-o", "-"]] {
        let run = run_in(folder.path(), &[&arguments[..], output].concat());
        assert_eq!(
            String::from_utf8(run.stdout).expect("UTF-8"),
            format!("{header}{facts}")
        );
        assert_eq!(String::from_utf8(run.stderr).expect("UTF-8"), "");
    }
    let run = run_in(
        folder.path(),
        &[&arguments[..], &["-o", "facts.txt"]].concat(),
    );
    assert_eq!(String::from_utf8(run.stdout).expect("UTF-8"), "");
    assert_eq!(
        String::from_utf8(run.stderr).expect("UTF-8"),
        "4 types written to facts.txt\n"
    );
    let written = fs::read_to_string(folder.path().join("facts.txt")).expect("written");
    assert_eq!(written, format!("{header}{facts}"));
}

#[test]
fn a_reader_that_stops_early_is_no_error() {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-enum"));
    let output = command
        .args(["completions", "bash"])
        .stdout(writer)
        .output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).expect("UTF-8"), "");
}

/// More than a pipe holds, so that the writer waits for its reader.
#[cfg(unix)]
#[test]
fn a_reader_of_the_output_that_stops_early_is_no_error() {
    use std::io::Read as _;

    let types = (0..400).map(|number| format!("<EnumType Name=\"type{number}\"/>"));
    let csdl = format!(
        "<Schema Namespace=\"a\">{}</Schema>",
        types.collect::<Vec<_>>().concat()
    );
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.csdl"), csdl).expect("written");
    let (mut reader, writer) = std::io::pipe().expect("a pipe");
    let mut child = {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graph-enum"));
        command.current_dir(folder.path());
        command.args(["generate", "a.csdl", "-o", "/dev/stdout"]);
        command.stdout(writer).stderr(Stdio::null());
        command.spawn().expect("it runs")
    };
    reader.read_exact(&mut [0]).expect("a byte");
    drop(reader);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}
