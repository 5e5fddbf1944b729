//! The two files, and their freshness: without `GRAPH_ENUM_DATA`, that is skipped.

use std::fs;
use std::path::{Path, PathBuf};

use graph_enum_facts::{BETA, Enumeration, Facts, V1};

#[test]
fn every_type_and_member() {
    for (facts, version, as_of, types, members, flags) in [
        (V1, "v1.0", "2026-11-22", 861, 6_347, 64),
        (BETA, "beta", "2026-08-03", 1_861, 12_288, 135),
    ] {
        assert_eq!((facts.version(), facts.as_of()), (version, as_of));
        assert_eq!(facts.all().count(), types, "{version}");
        let found = facts.all().map(|found| found.members().count());
        assert_eq!(found.sum::<usize>(), members, "{version}");
        let found = facts.all().filter(Enumeration::is_flags);
        assert_eq!(found.count(), flags, "{version}");
    }
}

#[test]
fn each_type_is_found_by_its_name() {
    for facts in [V1, BETA] {
        for wanted in facts.all() {
            for name in [wanted.name().to_owned(), wanted.name().to_uppercase()] {
                let mut found = facts.called(&name);
                let name = wanted.qualified_name();
                assert!(found.any(|found| found.qualified_name() == name), "{name}");
            }
        }
        for name in [
            "",
            "a",
            "riskLeve",
            "riskLevels",
            "zzz",
            "microsoft.graph.riskLevel",
            "é\n",
        ] {
            assert!(facts.called(name).next().is_none(), "{name}");
        }
    }
}

#[test]
fn a_name_in_several_namespaces() {
    let namespaces = |facts: Facts, name| -> Vec<&str> {
        facts.called(name).map(|found| found.namespace()).collect()
    };
    let security = ["microsoft.graph", "microsoft.graph.security"];
    assert_eq!(namespaces(V1, "AlertStatus"), security);
    assert_eq!(namespaces(V1, "riskLevel"), ["microsoft.graph"]);
}

#[test]
fn what_a_line_says() {
    let status = V1.called("caseStatus").next().expect("declared in v1.0");
    assert_eq!(
        status.qualified_name(),
        "microsoft.graph.security.caseStatus"
    );
    assert_eq!(
        (status.underlying_type(), status.is_flags()),
        ("Byte", false)
    );
    let mail = V1.called("mailTipsType").next().expect("declared in v1.0");
    assert!(mail.is_flags());
    let hash = V1.called("fileHashType").next().expect("declared in v1.0");
    let deprecation = hash.deprecation().expect("deprecated in v1.0");
    assert_eq!(deprecation.date, Some("2024-04-10"));
    assert_eq!(deprecation.removal_date, Some("2026-04-10"));
    let protocol = V1
        .called("securityNetworkProtocol")
        .next()
        .expect("declared");
    assert_eq!(protocol.members().next().map(|first| first.value), Some(-1));
}

fn metadata(file: &str) -> Option<PathBuf> {
    Some(graph_enum_tests::metadata::folder()?.join(file))
}

#[test]
fn the_files_are_fresh() {
    for (source, file, facts) in [
        ("graph-v1.0.csdl", "facts/v1.0.txt", V1),
        ("graph-beta.csdl", "facts/beta.txt", BETA),
    ] {
        let Some(path) = metadata(source) else { return };
        let schema = graph_enum_codegen::Source::read(path)
            .and_then(|source| graph_enum_codegen::Schema::read(&[source]));
        let schema = schema.unwrap_or_else(|report| panic!("{report}"));
        let (version, as_of) = (facts.version(), facts.as_of());
        let made = graph_enum_codegen::Facts::new(&schema, Some(version), Some(as_of));
        let made = made.unwrap_or_else(|report| panic!("{report}")).to_string();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let committed = fs::read_to_string(path).expect("committed");
        assert!(committed == made, "{file} is stale: run `graph-enum facts`");
    }
}
