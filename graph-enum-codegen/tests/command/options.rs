//! Options and commands beside the first five.

use std::fs;

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt as _;
use predicates::str::{contains, starts_with};

const BAND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/band.csdl");

const SONGS: &str = r#"<edmx:Edmx><edmx:DataServices>
<Schema Namespace="music" Alias="self">
  <EnumType Name="mood" IsFlags="true"><Member Name="glad" Value="1"/></EnumType>
  <EntityType Name="song">
    <Property Name="title" Type="Edm.String"/>
    <Property Name="mood" Type="self.mood" Nullable="false"/>
    <Property Name="wanted" Type="music.mood"/>
  </EntityType>
  <ComplexType Name="list"><Property Name="moods" Type="Collection(self.mood)"/></ComplexType>
  <Action Name="tune" IsBound="true">
    <Parameter Name="song" Type="Collection(self.song)"/>
    <Parameter Name="moods" Type="Collection(self.mood)" Nullable="false"/>
    <ReturnType Type="self.mood"/>
  </Action>
</Schema></edmx:DataServices></edmx:Edmx>"#;

fn graph_enum(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-enum"));
    command.args(arguments);
    command
}

#[test]
fn uses_of_a_type() {
    let mut command = graph_enum(&["uses", "-", "Mood"]);
    let run = command.write_stdin(SONGS).assert().success();
    run.stdout(
        "music.mood  flags\n\
         Owner                                 Name    Kind       Nullable   In Rust\n\
         music.song                            mood    property   no         Flags<Mood>\n\
         music.song                            wanted  property   yes        Option<Flags<Mood>>\n\
         music.list                            moods   property   not given  Vec<Flags<Mood>>\n\
         music.tune on Collection(music.song)  moods   parameter  no         Vec<Flags<Mood>>\n\
         music.tune on Collection(music.song)          result     yes        Option<Flags<Mood>>\n\
         5 uses\n",
    );
    let mut command = graph_enum(&["uses", "-", "mood", "--json"]);
    let output = command.write_stdin(SONGS).output().expect("it runs");
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(found[0]["qualifiedName"], "music.mood");
    let action = &found[0]["uses"][3];
    assert_eq!(action["owner"], "music.tune");
    assert_eq!(action["boundTo"], "Collection(music.song)");
    assert_eq!(action["kind"], "parameter");
    assert_eq!(action["isCollection"], true);
    assert_eq!(action["isNullable"], false);
    let mut command = graph_enum(&["uses", "-", "moot"]);
    let run = command.write_stdin(SONGS).assert().code(2);
    run.stderr(contains("did you mean `mood`?"));
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("$metadata"), SONGS).expect("written");
    fs::write(
        folder.path().join("project.xml"),
        "<!DOCTYPE project><project/>",
    )
    .expect("written");
    let mut command = graph_enum(&["uses"]);
    let run = command.arg(folder.path()).arg("mood").assert().success();
    run.stdout(contains("5 uses"));
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/mood.zh-CN.md");
    let run = graph_enum(&["uses", page, "mood"]).assert().code(2);
    run.stderr(contains("no metadata in the sources").and(contains("pages list no properties")));
}

#[test]
fn the_readme_lists_uses_as_it_says() {
    let readme = include_str!("../../README.md");
    let (_, block) = readme
        .split_once("$ graph-enum uses graph.csdl riskLevel\n")
        .expect("a block");
    let (block, _) = block.split_once("```").expect("its end");
    let csdl = r#"<Schema Namespace="microsoft.graph" Alias="graph"><EnumType Name="riskLevel"/>
      <ComplexType Name="conditionalAccessConditionSet">
        <Property Name="userRiskLevels" Type="Collection(graph.riskLevel)" Nullable="false"/></ComplexType>
      <EntityType Name="riskyUser"><Property Name="riskLevel" Type="graph.riskLevel"/></EntityType></Schema>"#;
    let mut command = graph_enum(&["uses", "-", "riskLevel"]);
    command.write_stdin(csdl).assert().success().stdout(block);
}

#[test]
fn derives_and_attributes() {
    let run = graph_enum(&[
        "generate",
        BAND,
        "--type",
        "stage,tempo",
        "--namespace",
        "microsoft.graph",
        "--derive",
        "strum::EnumCount",
        "--derive",
        "Debug",
        "--derive",
        "stage=facet::Facet",
        "--attribute",
        "#[must_use]",
        "--attribute",
        "microsoft.graph.tempo=#[doc(alias = \"speed\")]",
        "--crate",
        "crate::wire",
        "--registry",
    ]);
    let mut run = run;
    run.assert().success().stdout(
        contains("use crate::wire::{GraphEnum, UnknownMember};\n")
            .and(contains("&[&crate::wire::EnumType]"))
            .and(contains("GraphEnum, strum::EnumCount, facet::Facet,\n)]\n"))
            .and(contains("GraphEnum, strum::EnumCount)]\n"))
            .and(contains(
                "    crate = crate::wire\n)]\n#[repr(u8)]\n#[must_use]\n#[non_exhaustive]\n",
            ))
            .and(contains(
                "#[must_use]\n#[doc(alias = \"speed\")]\n#[non_exhaustive]\npub enum Tempo",
            )),
    );
}

#[test]
fn additions_that_cannot_be() {
    for (option, value, message) in [
        ("--derive", "a b", "`a b` is not a Rust path"),
        (
            "--derive",
            "stagee=strum::EnumCount",
            "did you mean `stage`?",
        ),
        ("--derive", "=x", "write `TYPE=PATH`"),
        ("--attribute", "#x", "`#x` is not a Rust attribute"),
        ("--attribute", "must_use", "write `#[…]` or `TYPE=#[…]`"),
        ("--attribute", "stagee=#[must_use]", "did you mean `stage`?"),
        ("--attribute", "=#[must_use]", "write `#[…]` or `TYPE=#[…]`"),
        (
            "--attribute",
            "stage=must_use",
            "write `#[…]` or `TYPE=#[…]`",
        ),
        ("--derive", "a b", "help: write `--derive strum::EnumCount`"),
        ("--crate", "a-b", "`a-b` is not a Rust path"),
        (
            "--crate",
            "a-b",
            "help: write `--crate crate::reexports::graph_enum`",
        ),
        ("--rename", "violin=", "write `NAME=Variant`"),
        ("--rename", "=Fiddle", "write `NAME=Variant`"),
    ] {
        let mut command = graph_enum(&["generate", BAND, option, value]);
        command.assert().code(2).stderr(contains(message));
    }
}

#[test]
fn colour_as_it_is_asked_for() {
    let list = |when: &str| {
        graph_enum(&["list", BAND, "--color", when])
            .assert()
            .success()
    };
    list("always").stdout(starts_with("\u{1b}["));
    list("never").stdout(contains("\u{1b}").not());
    list("auto").stdout(contains("\u{1b}").not());
    let mut command = graph_enum(&["--color", "always", "show", BAND, "nothing"]);
    command.assert().code(2).stderr(contains("\u{1b}["));
}

#[test]
fn manual_pages() {
    let page = graph_enum(&["man"]).assert().success();
    page.stdout(contains(".TH graph-enum 1").and(contains("graph\\-enum\\-generate(1)")));
    let page = graph_enum(&["man", "uses"]).assert().success();
    page.stdout(contains(".TH graph-enum-uses 1").and(contains("<\\fISOURCE\\fR>")));
    graph_enum(&["man", "nothing"]).assert().code(2);
}

#[test]
fn folders_of_the_output_are_made() {
    let folder = tempfile::tempdir().expect("a folder");
    for output in ["no/such/stage.rs", "no/such/either/"] {
        let mut command = graph_enum(&["generate", BAND, "--type", "stage", "-o", output]);
        command.current_dir(folder.path()).assert().success();
    }
    for file in ["no/such/stage.rs", "no/such/either/mod.rs"] {
        assert!(fs::metadata(folder.path().join(file)).is_ok(), "{file}");
    }
}

#[test]
fn a_variant_by_the_name_that_was_asked_for() {
    let rename = [
        "generate",
        BAND,
        "--type",
        "instrument",
        "--rename",
        "violin=Fiddle",
    ];
    let run = graph_enum(&rename).assert().success();
    run.stdout(contains(
        "    #[graph(name = \"violin\")]\n    Fiddle = 1,\n",
    ));
}
