//! The schemas at run time, without the metadata at hand.

use std::collections::BTreeMap;

use graph_enum::{EnumType, Member};
use graph_enum_catalog::{beta, v1};
use graph_enum_tests::metadata;

#[test]
fn all_types_are_there() {
    let members = |types: &mut dyn Iterator<Item = &'static EnumType>| -> usize {
        types.map(|found| found.members().len()).sum()
    };
    assert_eq!(v1::all().count(), 861);
    assert_eq!(beta::all().count(), 1_861);
    assert_eq!(members(&mut v1::all()), 6_347);
    assert_eq!(members(&mut beta::all()), 12_288);
    assert_eq!((v1::AS_OF, beta::AS_OF), ("2026-11-22", "2026-08-03"));
}

#[test]
fn a_type_is_found_by_its_name_in_any_case() {
    for found in v1::all().chain(beta::all()) {
        let name = found.qualified_name();
        let get = match found.version() {
            Some("v1.0") => v1::get,
            _ => beta::get,
        };
        for name in [name.to_owned(), name.to_uppercase(), name.to_lowercase()] {
            // Each is made once.
            assert!(
                get(&name).is_some_and(|again| std::ptr::eq(again, found)),
                "{name}"
            );
        }
    }
    for name in [
        "",
        "riskLevel",
        "microsoft.graph.",
        "microsoft.graph.zzz",
        "\u{212a}",
    ] {
        assert!(
            v1::get(name).is_none() && beta::get(name).is_none(),
            "{name}"
        );
    }
}

#[test]
fn names_and_integers_both_ways() {
    for found in v1::all().chain(beta::all()) {
        for member in found.members() {
            let by = |text: &str| found.parse_known(text).ok();
            let name = member.name();
            let by_name = by(name).map(Member::value);
            let by_integer = by(&member.value().to_string()).map(Member::name);
            assert_eq!((by_name, by_integer), (Some(member.value()), Some(name)));
        }
        assert!(found.parse_known("no such member").is_err());
    }
}

#[test]
fn types_of_one_name_in_two_namespaces_are_two() {
    let names = [
        "microsoft.graph.alertStatus",
        "microsoft.graph.security.alertStatus",
    ];
    let [outer, inner] = names.map(|name| v1::get(name).expect(name));
    assert!(outer.member("newAlert").is_some());
    assert!(inner.member("newAlert").is_none());
}

#[test]
fn a_type_prints_as_the_metadata_declares_it() {
    let level = v1::get("microsoft.graph.riskLevel").expect("declared in v1.0");
    let csdl = level.csdl().to_string();
    assert!(
        csdl.starts_with("<EnumType Name=\"riskLevel\">\n  <Member Name=\"low\" Value=\"0\"/>\n")
    );
    assert_eq!((level.description(), level.is_open()), ("", true));
    let error = level.parse_known("mediun").expect_err("misspelt");
    assert!(
        error.to_string().contains("did you mean \"medium\"?"),
        "{error}"
    );
}

type Get = fn(&str) -> Option<&'static EnumType>;

/// Both ways: the registry has every type of the metadata, and no other.
#[test]
fn the_registry_is_the_metadata() {
    for (file, types, get) in [
        (
            "graph-v1.0.csdl",
            v1::all().collect::<Vec<_>>(),
            v1::get as Get,
        ),
        ("graph-beta.csdl", beta::all().collect(), beta::get),
    ] {
        let Some(text) = metadata::read(file) else {
            return;
        };
        let mut declared = BTreeMap::new();
        for found in metadata::parse(&text) {
            let name = found.qualified_name;
            let schema = get(&name).unwrap_or_else(|| panic!("{name} is missing"));
            let members: BTreeMap<String, i64> = found.members.iter().cloned().collect();
            for (member, value) in &members {
                let by = |text: &str| schema.parse_known(text).ok();
                assert_eq!(by(member).map(Member::value), Some(*value), "{name}");
                let by_integer = by(&value.to_string()).map(Member::name);
                assert_eq!(by_integer, Some(member.as_str()), "{name}");
            }
            let underlying_type = found.underlying_type.unwrap_or("Edm.Int32".to_owned());
            declared.insert(name, (underlying_type, found.is_flags, members));
        }
        let registered = types.iter().map(|schema| {
            let members = schema.members().iter();
            let members = members.map(|it| (it.name().to_owned(), it.value()));
            let facts = (
                schema.underlying_type().to_string(),
                schema.is_flags(),
                members.collect(),
            );
            (schema.qualified_name().to_owned(), facts)
        });
        let registered: BTreeMap<_, _> = registered.collect();
        assert_eq!(registered.len(), types.len());
        assert!(registered == declared, "{file}");
    }
}
