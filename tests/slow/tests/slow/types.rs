//! The catalogue's feature `types`, in a crate of its own: it compiles 861 enums.

use std::path::Path;

use graph_enum_tests::package;

const MAIN: &str = r#"
#![deny(warnings)]

use graph_enum::{Flags, GraphEnum};
use graph_enum_catalog::v1::types::{call_records, graph, security};

fn main() {
    let level: graph::RiskLevel = serde_json::from_str("\"medium\"").unwrap();
    assert_eq!(level, graph::RiskLevel::Medium);
    assert_eq!(graph::RiskLevel::from("later").as_str(), "later");
    assert_eq!(security::AlertStatus::TYPE.qualified_name(), "microsoft.graph.security.alertStatus");
    assert_eq!(security::CaseStatus::Closed.value(), Some(4_u8));
    assert_eq!(call_records::CallType::PeerToPeer.as_str(), "peerToPeer");
    let set = graph::WindowsArchitecture::X86 | graph::WindowsArchitecture::X64;
    assert_eq!("x64,x86".parse::<Flags<_>>(), Ok(set));
    assert_eq!(names::<graph::DayOfWeek>().len(), 7);
}

fn names<E: GraphEnum>() -> Vec<&'static str> {
    E::TYPE.members().iter().map(|member| member.name()).collect()
}
"#;

#[test]
fn all_of_v1_0_as_types() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("types");
    let catalog = package::workspace().join("graph-enum-catalog");
    let dependencies = format!(
        "serde_json = \"1\"\ngraph-enum-catalog = {{ path = '{}', features = [\"types\"] }}",
        catalog.display()
    );
    let output = package::run(&folder, &dependencies, MAIN);
    assert_eq!(package::printed(&output).trim(), "");
    assert!(output.status.success());
}
