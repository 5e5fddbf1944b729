//! Every edition, and crates renamed in `Cargo.toml`.

use std::fs;
use std::path::Path;

use graph_enum_tests::package;

#[test]
fn in_every_edition() {
    let workspace = package::workspace()
        .canonicalize()
        .expect("the workspace is there");
    for edition in ["2018", "2021", "2024"] {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(edition);
        fs::create_dir_all(&folder).expect("a folder");
        let manifest = format!(
            r#"
            [workspace]
            [package]
            name = "edition-{edition}"
            edition = "{edition}"
            [[bin]]
            name = "edition-{edition}"
            path = {:?}
            [dependencies]
            renamed = {{ package = "graph-enum", path = {:?} }}
            everything = {{ package = "graph-enum-catalog", path = {:?} }}
            clap = {{ version = "4", features = ["derive"] }}
            strum = {{ version = "0.28", features = ["derive"] }}
            "#,
            workspace.join("tests/editions/main.rs"),
            workspace.join("graph-enum"),
            workspace.join("graph-enum-catalog"),
        );
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        let output = package::cargo(&folder, &["run"]);
        assert_eq!(package::printed(&output).trim(), "", "{edition}");
        assert!(output.status.success(), "{edition}");
    }
}
