//! Each published crate carries its own README and licences, as files: a clone on Windows has no symbolic links.

use std::fs;
use std::path::PathBuf;

use graph_enum_tests::package::workspace;

/// The folders of the published crates.
fn published() -> Vec<PathBuf> {
    let folders = fs::read_dir(workspace()).expect("the workspace");
    folders
        .map(|entry| entry.expect("an entry").path())
        .filter(|folder| folder.join("Cargo.toml").is_file())
        .filter(|folder| {
            let name = folder.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with("graph-enum"))
        })
        .collect()
}

#[test]
fn the_licences_are_those_of_the_workspace() {
    let crates = published();
    assert!(crates.len() >= 4, "{crates:?}");
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let own = fs::read_to_string(workspace().join(licence)).expect(licence);
        for folder in &crates {
            let file = folder.join(licence);
            assert!(!file.is_symlink(), "{}", file.display());
            let copy = fs::read_to_string(&file).expect("a licence");
            assert_eq!(copy, own, "{}", file.display());
        }
    }
}

#[test]
fn each_crate_has_a_readme_of_its_own() {
    for folder in published() {
        let name = folder.file_name().and_then(|name| name.to_str());
        let file = folder.join("README.md");
        assert!(!file.is_symlink(), "{}", file.display());
        let readme = fs::read_to_string(&file).unwrap_or_default();
        let title = readme.lines().next();
        assert_eq!(title, name.map(|name| format!("# {name}")).as_deref());
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        assert!(manifest.contains("\nreadme = \"README.md\"\n"), "{name:?}");
    }
}

#[test]
fn the_readme_of_the_runtime_is_that_of_the_workspace() {
    let [own, copy] = ["README.md", "graph-enum/README.md"]
        .map(|file| fs::read_to_string(workspace().join(file)).expect(file));
    assert!(own == copy, "copy README.md to graph-enum/README.md");
}
