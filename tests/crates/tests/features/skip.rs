//! `skip(...)`: a crate's own impls of a feature's traits, beside the derive's other items.

use arbitrary::{Arbitrary, Unstructured};
use graph_enum::{Flags, GraphEnum};
use schemars::{JsonSchema, schema_for};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{PartialSchema, ToSchema};

/// Three impls by derives of their own crates, and one by hand.
#[derive(
    Clone, Copy, Debug, PartialEq, GraphEnum, Serialize, Deserialize, JsonSchema, ToSchema,
)]
#[graph(skip(serde, schemars, utoipa, arbitrary))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum RiskLevel {
    NotSet,
    High,
}

impl<'a> Arbitrary<'a> for RiskLevel {
    fn arbitrary(random: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(if random.arbitrary()? {
            Self::High
        } else {
            Self::NotSet
        })
    }
}

#[test]
fn the_own_impls_are_used() {
    assert_eq!(serde_json::to_value(RiskLevel::NotSet).unwrap(), "NOT_SET");
    assert_eq!(
        serde_json::from_value::<RiskLevel>(json!("HIGH")).unwrap(),
        RiskLevel::High
    );
    assert!(serde_json::from_value::<RiskLevel>(json!("high")).is_err());
    let own = json!(["NOT_SET", "HIGH"]);
    assert_eq!(schema_for!(RiskLevel).as_value()["enum"], own);
    assert_eq!(
        serde_json::to_value(RiskLevel::schema()).unwrap()["enum"],
        own
    );
    let mut random = Unstructured::new(&[0xff; 8]);
    assert_eq!(RiskLevel::arbitrary(&mut random).unwrap(), RiskLevel::High);
}

#[test]
fn everything_else_is_as_without_it() {
    assert_eq!("notSet".parse(), Ok(RiskLevel::NotSet));
    assert_eq!(RiskLevel::High.to_string(), "high");
    let known = RiskLevel::TYPE.json_schema_known().to_string();
    assert!(known.contains(r#""enum": ["notSet", "high"]"#));
}

/// The integer, by an impl of the crate's own.
#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags, skip(serde))]
enum WindowsArchitecture {
    X86 = 1,
    X64 = 2,
}

impl Serialize for WindowsArchitecture {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        graph_enum::as_value::serialize(self, serializer)
    }
}

#[test]
fn sets_and_features_that_are_not_skipped_stay() {
    assert_eq!(serde_json::to_value(WindowsArchitecture::X64).unwrap(), 2);
    let set: Flags<WindowsArchitecture> = serde_json::from_value(json!("x64,x86")).unwrap();
    assert_eq!(serde_json::to_value(set).unwrap(), "x86,x64");
    let schema = serde_json::to_value(WindowsArchitecture::schema()).unwrap();
    assert_eq!(schema["type"], "string");
}
