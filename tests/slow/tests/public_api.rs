//! The public API of each crate that users name, as a file to review: what a release changes is a difference of it.
//!
//! After a change that is meant, run with `UPDATE_EXPECT=1` and read what differs.

use std::path::Path;

use expect_test::expect_file;
use graph_enum_tests::{package::workspace, skip};
use public_api::Builder;

/// The API of a crate with all its features, without blanket and auto trait impls; `None` where no nightly can print it.
fn public_api(package: &str) -> Option<String> {
    let json = rustdoc_json::Builder::default()
        .toolchain("nightly")
        .manifest_path(workspace().join(package).join("Cargo.toml"))
        .target_dir(Path::new(env!("CARGO_TARGET_TMPDIR")))
        .all_features(true)
        .quiet(true)
        .build();
    let api = json.ok().and_then(|json| {
        Builder::from_rustdoc_json(json)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .omit_auto_derived_impls(true)
            .build()
            .ok()
    });
    if api.is_none() {
        skip("no nightly Rust whose rustdoc JSON can be read");
    }
    api.map(|api| api.to_string())
}

#[test]
fn graph_enum() {
    if let Some(api) = public_api("graph-enum") {
        expect_file!["public-api/graph-enum.txt"].assert_eq(&api);
    }
}

#[test]
fn graph_enum_catalog() {
    if let Some(api) = public_api("graph-enum-catalog") {
        let types = api.lines().filter(|line| line.contains("::v1::types::"));
        assert!(types.count() > 861, "the feature `types` is on");
        let api: String = api
            .split_inclusive('\n')
            .filter(|line| !line.contains("::v1::types::"))
            .collect();
        expect_file!["public-api/graph-enum-catalog.txt"].assert_eq(&api);
    }
}

#[test]
fn graph_enum_codegen() {
    if let Some(api) = public_api("graph-enum-codegen") {
        expect_file!["public-api/graph-enum-codegen.txt"].assert_eq(&api);
    }
}
