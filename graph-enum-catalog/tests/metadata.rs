//! Every name, integer and flag of the metadata, through the public API.
//!
//! The metadata is Microsoft's and not in this repository: without `GRAPH_ENUM_DATA`, these tests are skipped.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use graph_enum_catalog as catalog;

/// A type as the metadata declares it.
#[derive(Default)]
struct Declared {
    attributes: BTreeMap<String, String>,
    members: Vec<(String, i64)>,
}

fn metadata() -> Option<PathBuf> {
    Some(graph_enum_tests::metadata::folder()?.join("graph-v1.0.csdl"))
}

// Not the reader of graph-enum-codegen, which made the catalogue: Microsoft's file has one element a line.
fn declared(text: &str) -> BTreeMap<String, Declared> {
    let mut types: BTreeMap<String, Declared> = BTreeMap::new();
    let mut namespace = String::new();
    let mut current = String::new();
    for line in text.lines().map(str::trim) {
        let attributes = attributes(line);
        if line.starts_with("<Schema ") {
            namespace.clone_from(&attributes["Namespace"]);
        } else if line.starts_with("<EnumType ") {
            current = format!("{namespace}.{}", attributes["Name"]);
            types.entry(current.clone()).or_default().attributes = attributes;
        } else if line.starts_with("<Member ") {
            let value = attributes["Value"].parse().expect("an integer");
            let member = (attributes["Name"].clone(), value);
            types
                .entry(current.clone())
                .or_default()
                .members
                .push(member);
        }
    }
    types
}

fn attributes(line: &str) -> BTreeMap<String, String> {
    let parts: Vec<&str> = line.split('"').collect();
    let pairs = parts.chunks_exact(2);
    pairs
        .map(|pair| {
            let name = pair[0].trim_end_matches('=').rsplit(' ').next();
            (name.unwrap_or_default().to_owned(), pair[1].to_owned())
        })
        .collect()
}

#[test]
fn every_type_is_there_and_no_other() {
    let Some(path) = metadata() else { return };
    let types = declared(&std::fs::read_to_string(path).expect("readable"));
    let names: Vec<&str> = types.keys().map(String::as_str).collect();
    let catalogued: Vec<&str> = catalog::ENUM_TYPES
        .iter()
        .map(|found| found.qualified_name())
        .collect();
    assert_eq!(catalogued, names);
}

#[test]
fn every_name_integer_and_flag_is_right() {
    let Some(path) = metadata() else { return };
    let mut checked = 0;
    for (qualified_name, declared) in declared(&std::fs::read_to_string(path).expect("readable")) {
        let found = catalog::get(&qualified_name).expect(&qualified_name);
        let attribute = |name: &str| declared.attributes.get(name).map(String::as_str);
        let underlying_type = attribute("UnderlyingType").unwrap_or("Edm.Int32");
        assert_eq!(
            found.underlying_type().to_string(),
            underlying_type,
            "{qualified_name}"
        );
        assert_eq!(
            found.is_flags(),
            attribute("IsFlags") == Some("true"),
            "{qualified_name}"
        );
        assert!(found.is_open(), "{qualified_name}");
        assert_eq!(found.version(), Some("v1.0"), "{qualified_name}");
        assert_eq!(
            found.members().len(),
            declared.members.len(),
            "{qualified_name}"
        );
        for (name, value) in &declared.members {
            let member = found.member(name).expect(name);
            assert_eq!(
                (member.name(), member.value()),
                (name.as_str(), *value),
                "{qualified_name}"
            );
            let is_sentinel = name.eq_ignore_ascii_case("unknownFutureValue");
            assert_eq!(member.is_sentinel(), is_sentinel, "{qualified_name}");
            checked += 1;
        }
    }
    assert!(checked > 6000, "only {checked} members");
}

#[test]
fn the_source_is_fresh() {
    let Some(path) = metadata() else { return };
    let schema = graph_enum_codegen::Source::read(path)
        .and_then(|source| graph_enum_codegen::Schema::read(&[source]))
        .unwrap_or_else(|report| panic!("{report}"));
    let output = graph_enum_codegen::Generator::new()
        .facts_only(true)
        .registry(true)
        .api_version("v1.0")
        .generate(&schema)
        .unwrap_or_else(|report| panic!("{report}"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    for (name, text) in output.files() {
        let committed = std::fs::read_to_string(folder.join(&name)).unwrap_or_default();
        assert!(
            committed == text,
            "{name} is stale; the README says how to make it anew"
        );
    }
}
