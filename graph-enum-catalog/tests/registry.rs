//! What holds of the catalogue without the metadata at hand.

use graph_enum_catalog as catalog;
use graph_enum_catalog::graph::{PermissionType, RiskLevel, WindowsMalwareCategory};

#[test]
fn it_holds_all_of_v1_0() {
    assert_eq!(catalog::ENUM_TYPES.len(), 861);
    let members: usize = catalog::ENUM_TYPES
        .iter()
        .map(|found| found.members().len())
        .sum();
    assert_eq!(members, 6347);
}

#[test]
fn every_type_is_found_by_its_name() {
    for found in catalog::ENUM_TYPES {
        let again = catalog::get(found.qualified_name()).expect("found by its own name");
        assert_eq!(again.qualified_name(), found.qualified_name());
    }
    assert!(catalog::get("").is_none());
    assert!(catalog::get("microsoft.graph.zzz").is_none());
}

#[test]
fn no_description_is_made_up() {
    for found in catalog::ENUM_TYPES {
        assert_eq!(found.description(), "", "{}", found.qualified_name());
        for member in found.members() {
            assert_eq!(member.description(), "", "{}", found.qualified_name());
        }
    }
    let csdl = catalog::get("microsoft.graph.riskLevel").expect("declared in v1.0");
    let csdl = csdl.csdl().to_string();
    assert!(
        csdl.starts_with("<EnumType Name=\"riskLevel\">\n  <Member Name=\"low\" Value=\"0\"/>\n")
    );
}

#[test]
fn types_of_one_name_in_two_namespaces_are_two() {
    let names = [
        "microsoft.graph.alertStatus",
        "microsoft.graph.security.alertStatus",
    ];
    let [outer, inner] = names.map(|name| catalog::get(name).expect(name));
    assert!(outer.member("newAlert").is_some());
    assert!(inner.member("newAlert").is_none());
}

#[test]
fn names_that_collide_in_rust_stay_two_members() {
    let first = WindowsMalwareCategory::from("remoteControlSoftware");
    let second = WindowsMalwareCategory::from("remote_Control_Software");
    assert_eq!((first.value(), second.value()), (Some(25), Some(33)));
    assert_eq!(second.as_str(), "remote_Control_Software");
}

#[test]
fn integers_are_those_of_v1_0() {
    assert_eq!(PermissionType::DelegatedUserConsentable.value(), Some(1));
    assert_eq!(
        PermissionType::from_value(3),
        Some(PermissionType::Application)
    );
}

#[test]
fn serde_reads_and_writes_names() {
    let levels: Vec<RiskLevel> = serde_json::from_str(r#"["low","later"]"#).expect("strings");
    assert_eq!(levels[0], RiskLevel::Low);
    assert_eq!(
        serde_json::to_string(&levels).expect("strings"),
        r#"["low","later"]"#
    );
}
