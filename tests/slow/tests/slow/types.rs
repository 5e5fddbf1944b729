//! The catalogue's feature `types`, in a crate of its own: it compiles 861 enums.

use std::fs;
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
    fs::create_dir_all(folder.join("src")).expect("the target folder is writable");
    let workspace = package::workspace();
    let manifest = format!(
        "[workspace]\n[package]\nname = \"all-types\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\nserde_json = \"1\"\ngraph-enum = {{ path = {:?} }}\n\
         graph-enum-catalog = {{ path = {:?}, features = [\"types\"] }}\n\
         [profile.dev]\ndebug = false\n",
        workspace.join("graph-enum"),
        workspace.join("graph-enum-catalog"),
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("writable");
    fs::write(folder.join("src/main.rs"), MAIN).expect("writable");
    let output = package::cargo(&folder, &["run"]);
    assert_eq!(package::printed(&output).trim(), "");
    assert!(output.status.success());
}
