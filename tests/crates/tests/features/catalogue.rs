//! The features on enums that the catalogue fills in.

use arbitrary::{Arbitrary, Unstructured};
use clap::Parser;
use graph_enum::{Flags, GraphEnum};
use serde_json::json;
use utoipa::PartialSchema;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
enum RiskLevel {}

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
enum WindowsArchitecture {}

#[derive(Debug, Parser)]
struct Arguments {
    #[arg(long, value_delimiter = ',', value_parser = graph_enum::clap::known::<RiskLevel>())]
    level: Vec<RiskLevel>,
    #[arg(long, value_parser = graph_enum::clap::flags::<WindowsArchitecture>())]
    architecture: Option<Flags<WindowsArchitecture>>,
}

#[test]
fn arguments() {
    let line = ["app", "--level", "HIGH,medium", "--architecture", "x64,arm"];
    let arguments = Arguments::try_parse_from(line).unwrap();
    assert_eq!(arguments.level, [RiskLevel::High, RiskLevel::Medium]);
    let expected = WindowsArchitecture::X64 | WindowsArchitecture::Arm;
    assert_eq!(arguments.architecture, Some(expected));
    let error = Arguments::try_parse_from(["app", "--level", "hihg"]).unwrap_err();
    let message = error.to_string();
    assert!(
        message.contains("[possible values: low, medium, high, hidden, none]"),
        "{message}"
    );
    assert!(
        message.contains("a similar value exists: 'high'"),
        "{message}"
    );
}

#[test]
fn openapi() {
    let members = json!([
        "low",
        "medium",
        "high",
        "hidden",
        "none",
        "unknownFutureValue"
    ]);
    let schema = serde_json::to_value(RiskLevel::schema()).unwrap();
    assert_eq!(schema["title"], "microsoft.graph.riskLevel");
    assert_eq!(schema["anyOf"][0]["enum"], members);
    let schema = serde_json::to_value(Flags::<WindowsArchitecture>::schema()).unwrap();
    assert_eq!(schema["title"], "microsoft.graph.windowsArchitecture");
    let pattern = schema["anyOf"][0]["pattern"].as_str().unwrap();
    assert!(pattern.contains("(none|x86|x64|arm|neutral)"), "{pattern}");
}

#[test]
fn random_values() {
    let bytes: Vec<u8> = (0..=255).cycle().take(4096).collect();
    let mut source = Unstructured::new(&bytes);
    let levels: Vec<RiskLevel> = (0..50)
        .map(|_| RiskLevel::arbitrary(&mut source).unwrap())
        .collect();
    assert!(
        RiskLevel::MEMBERS
            .iter()
            .any(|level| levels.contains(level))
    );
    let set = Flags::<WindowsArchitecture>::arbitrary(&mut source).unwrap();
    assert_eq!(set.to_string().parse(), Ok(set));
}
