//! What rust-analyzer shows of the keys in `#[graph(...)]` and of the variants that the catalogue fills in, where it is
//! installed.

mod client;

use std::fs;
use std::process::Command;

use graph_enum_tests::package::{self, workspace};
use serde_json::{Value, json};

use self::client::Editor;

/// Whether the source of the standard library is there, and what it depends on can be had: without
/// it, rust-analyzer knows no derive.
fn has_library() -> bool {
    let rustc = Command::new("rustc").args(["--print", "sysroot"]).output();
    let Some(sysroot) = rustc.ok().and_then(|it| String::from_utf8(it.stdout).ok()) else {
        return false;
    };
    let manifest = format!(
        "{}/lib/rustlib/src/rust/library/Cargo.toml",
        sysroot.trim_end()
    );
    let metadata = Command::new("cargo")
        .args(["metadata", "--locked", "--format-version", "1"])
        .args(["--manifest-path", &manifest])
        // As rust-analyzer sets it: that manifest uses what is not stable.
        .env("RUSTC_BOOTSTRAP", "1")
        .output();
    metadata.is_ok_and(|output| output.status.success())
}

#[test]
fn keys_and_filled_in_variants() {
    let version = Command::new("rust-analyzer").arg("--version").output();
    if !version.is_ok_and(|output| output.status.success()) {
        graph_enum_tests::skip("rust-analyzer is not installed");
        return;
    }
    if !has_library() {
        graph_enum_tests::skip("rust-analyzer cannot load the standard library (rust-src)");
        return;
    }
    let folder = workspace().join("tests/editor");
    let folder = folder.canonicalize().expect("the folder is there");
    // The second enum has a mistake, so that the build fails; the macro is built all the same.
    let _ = package::cargo(&folder, &["check"]);
    let root = format!("file://{}", folder.display());
    let mut file = File {
        editor: Editor::open(&root),
        uri: format!("{root}/src/lib.rs"),
        source: fs::read_to_string(folder.join("src/lib.rs")).expect("the file is there"),
    };
    let document =
        json!({ "uri": file.uri, "languageId": "rust", "version": 1, "text": file.source });
    file.editor
        .notify("textDocument/didOpen", json!({ "textDocument": document }));
    each_key_is_documented_where_it_stands(&mut file);
    filled_in_variants_are_known(&mut file);
}

/// A file that is open in the editor.
struct File {
    editor: Editor,
    uri: String,
    source: String,
}

impl File {
    /// Asks about the place after `before`, which the file has once, until the answer is what is expected.
    #[track_caller]
    fn ask(&mut self, method: &str, before: &str, is_expected: impl Fn(&Value) -> bool) {
        let mut lines = self.source.lines().enumerate();
        let found = lines.find_map(|(line, text)| Some((line, text.find(before)? + before.len())));
        let (line, character) = found.expect(before);
        let place = json!({
            "textDocument": { "uri": self.uri },
            "position": { "line": line, "character": character },
        });
        let answer = self.editor.request_until(method, &place, &is_expected);
        assert!(is_expected(&answer), "{method} after {before}: {answer}");
    }
}

fn each_key_is_documented_where_it_stands(file: &mut File) {
    for (before, documentation) in [
        ("#[graph(name", "the OData namespace of the type"),
        (", ver", "the API version that declares the type"),
        (", rename", "the rule that makes names of variants"),
        ("    #[graph(na", "the name on the wire"),
        (", ali", "a further name that is read as this member"),
        ("#[graph(do", "the description in another language"),
        ("#[graph(unkn", "members that this build does not know"),
        // After a mistake as well.
        ("#[graph(fl", "the set is Flags<E>"),
        (", case_", "names are read in the declared case only"),
    ] {
        file.ask("textDocument/hover", before, |hover| {
            let shown = hover["contents"]["value"].as_str();
            shown.is_some_and(|shown| shown.contains(documentation))
        });
        file.ask("textDocument/definition", before, |definition| {
            let uri = definition[0]["uri"].as_str();
            uri.is_some_and(|uri| uri.ends_with("graph-enum/src/keys.rs"))
        });
    }
}

/// The variants that the catalogue fills in are completed, and their definition is the attribute.
fn filled_in_variants_are_known(file: &mut File) {
    file.ask("textDocument/completion", "= RiskLevel::", |completion| {
        let items = completion["items"].as_array().or(completion.as_array());
        let labels = items.into_iter().flatten().map(|item| &item["label"]);
        let labels: Vec<&str> = labels.filter_map(Value::as_str).collect();
        let is_there = |variant: &str| labels.iter().any(|label| label.starts_with(variant));
        ["Low", "Medium", "UnknownFutureValue", "UnknownMember"]
            .into_iter()
            .all(is_there)
    });
    let lines = file.source.lines();
    let attribute = lines.take_while(|line| !line.contains("graph_enum_catalog"));
    let attribute = attribute.count();
    let uri = file.uri.clone();
    // The first place is the attribute macro itself.
    file.ask(
        "textDocument/definition",
        "= RiskLevel::Med",
        |definition| {
            let mut places = definition.as_array().into_iter().flatten();
            places.any(|place| place["uri"] == uri && place["range"]["start"]["line"] == attribute)
        },
    );
}
