//! Every enumeration type of Microsoft's metadata, compiled and checked through the public API. The metadata is read
//! by `roxmltree`, which the crates do not use.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use graph_enum_tests::{metadata, package};

#[test]
fn every_enumeration_of_v1_0_by_the_attribute() {
    conform("graph-v1.0.csdl", Some("v1"), 861, 6347);
}

#[test]
fn every_enumeration_of_beta_by_the_attribute() {
    conform("graph-beta.csdl", Some("beta"), 1861, 12288);
}

/// Its enums are written by hand: the catalogue has the beta of today.
#[test]
fn every_enumeration_of_beta_2020() {
    conform("graph-beta-2020.csdl", None, 583, 3056);
}

/// Builds and runs a crate of its own, as a user would: it depends on the crates by path. With an `attribute` of the
/// catalogue, its enums are empty in the source.
fn conform(file: &str, attribute: Option<&str>, expected_types: usize, expected_members: usize) {
    let Some(text) = metadata::read(file) else {
        return;
    };
    let mut types = metadata::parse(&text);
    let members: usize = types
        .iter()
        .map(|enumeration| enumeration.members.len())
        .sum();
    assert_eq!((types.len(), members), (expected_types, expected_members));
    if attribute.is_some() {
        for enumeration in &mut types {
            enumeration.members.sort_by_key(|(_, value)| *value);
        }
    }

    let name = file.replace('.', "-");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&name);
    let catalog = package::workspace().join("graph-enum-catalog");
    let dependencies = format!(
        "serde_json = \"1\"\ngraph-enum-catalog = {{ path = '{}' }}",
        catalog.display()
    );
    let output = package::run(&folder, &dependencies, &source(&types, attribute));
    assert!(output.status.success(), "{}", package::printed(&output));
    let expected = format!("{expected_types} types, {expected_members} members\n");
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "",
        "it compiles without a warning"
    );
}

/// The enums, and for each a list of literal names and integers to hold it against.
fn source(types: &[metadata::EnumerationType], attribute: Option<&str>) -> String {
    let mut source = String::from(include_str!("conformance/check.rs"));
    let mut checks = String::new();
    for (number, enumeration) in types.iter().enumerate() {
        match attribute {
            Some(attribute) => write_empty_enum(&mut source, attribute, number, enumeration),
            None => write_enum(&mut source, number, enumeration),
        }
        let _ = write!(
            checks,
            "    check::<m{number}::E>({:?}, {}, &[",
            enumeration.qualified_name, enumeration.is_flags
        );
        for (name, value) in &enumeration.members {
            let _ = write!(checks, "({name:?}, {value}), ");
        }
        checks.push_str("]);\n");
    }
    let members: usize = types
        .iter()
        .map(|enumeration| enumeration.members.len())
        .sum();
    let _ = write!(
        source,
        "#[allow(deprecated)]\nfn main() {{\n{checks}    println!(\"{} types, {members} members\");\n}}\n",
        types.len()
    );
    source
}

/// The type is found by its identifier.
fn write_empty_enum(
    source: &mut String,
    attribute: &str,
    number: usize,
    enumeration: &metadata::EnumerationType,
) {
    let (namespace, name) = enumeration
        .qualified_name
        .rsplit_once('.')
        .expect("a namespace");
    let identifier = name[..1].to_uppercase() + &name[1..];
    let _ = writeln!(
        source,
        "mod m{number} {{ #[allow(deprecated)] pub use {identifier} as E; #[graph_enum_catalog::{attribute}] \
         #[derive(Clone, Debug, PartialEq, graph_enum::GraphEnum)] \
         #[graph(namespace = {namespace:?})] pub enum {identifier} {{}} }}"
    );
}

fn write_enum(source: &mut String, number: usize, enumeration: &metadata::EnumerationType) {
    let (namespace, name) = enumeration
        .qualified_name
        .rsplit_once('.')
        .expect("a namespace");
    let repr = match enumeration.underlying_type.as_deref() {
        None | Some("Edm.Int32") => "i32",
        Some("Edm.Byte") => "u8",
        Some("Edm.SByte") => "i8",
        Some("Edm.Int16") => "i16",
        Some("Edm.Int64") => "i64",
        Some(other) => panic!("{other} is no underlying type"),
    };
    let flags = if enumeration.is_flags { ", flags" } else { "" };
    let _ = writeln!(
        source,
        "mod m{number} {{ #[derive(Clone, Debug, PartialEq, graph_enum::GraphEnum)] \
         #[graph(name = {name:?}, namespace = {namespace:?}{flags})] #[repr({repr})] pub enum E {{"
    );
    let mut used = BTreeMap::new();
    for (name, value) in &enumeration.members {
        let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut variant = letters[..1].to_uppercase() + &letters[1..];
        let times = used
            .entry(variant.to_lowercase())
            .and_modify(|times| *times += 1)
            .or_insert(0);
        if *times > 0 || variant == "Self" {
            let _ = write!(variant, "{times}");
        }
        // The rule of the derive gives most names; the others are written.
        if variant[..1].to_lowercase() + &variant[1..] != *name {
            let _ = write!(source, "#[graph(name = {name:?})] ");
        }
        let _ = writeln!(source, "{variant} = {value},");
    }
    // One more than the last would be taken where members are not in ascending order.
    let free = enumeration
        .members
        .iter()
        .map(|(_, value)| value + 1)
        .max()
        .unwrap_or(0);
    let _ = writeln!(
        source,
        "#[graph(unknown)] NotKnown(graph_enum::UnknownMember) = {free} }} }}"
    );
}
