//! Reads a page of beta sign-ins of Entra ID, and makes a filter and a request body of its members.

use graph_enum::{Flags, GraphEnum};
use serde::{Deserialize, Serialize};

/// How risky a sign-in or a user is.
#[graph_enum_catalog::beta]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum RiskLevel {}

/// Whether the risk was confirmed, dismissed or remediated.
#[graph_enum_catalog::beta]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum RiskState {}

/// What Conditional Access did.
#[graph_enum_catalog::beta]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum ConditionalAccessStatus {}

/// The conditions of a policy; values combine.
#[graph_enum_catalog::beta]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum ConditionalAccessConditions {}

#[derive(Debug, Deserialize)]
struct Page {
    value: Vec<SignIn>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct SignIn {
    user_principal_name: String,
    #[serde(rename = "riskLevelDuringSignIn")]
    risk_level: RiskLevel,
    risk_state: RiskState,
    conditional_access_status: ConditionalAccessStatus,
    conditions_satisfied: Flags<ConditionalAccessConditions>,
}

/// The body of a PATCH.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    risk_state: RiskState,
}

const PAGE: &str = r#"{ "value": [
  { "userPrincipalName": "ada@contoso.com", "riskLevelDuringSignIn": "high", "riskState": "atRisk",
    "conditionalAccessStatus": "failure", "conditionsSatisfied": "application,users" },
  { "userPrincipalName": "max@contoso.com", "riskLevelDuringSignIn": "extreme", "riskState": "none",
    "conditionalAccessStatus": "success", "conditionsSatisfied": "none" }
] }"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let page: Page = serde_json::from_str(PAGE)?;
    for sign_in in &page.value {
        println!(
            "{}: {} ({}), access {}, because of {}",
            sign_in.user_principal_name,
            sign_in.risk_level,
            sign_in.risk_state,
            sign_in.conditional_access_status,
            sign_in.conditions_satisfied,
        );
    }
    // A level that this build does not know is kept as it came.
    assert_eq!(page.value[1].risk_level.as_str(), "extreme");
    assert!(page.value[1].risk_level.is_unknown());
    let satisfied = &page.value[0].conditions_satisfied;
    assert!(satisfied.contains(&ConditionalAccessConditions::Users));

    let at_risk = RiskState::AtRisk.odata_literal()?.unqualified();
    println!("$filter=riskState eq {at_risk}");
    let change = Change {
        risk_state: RiskState::Dismissed,
    };
    let body = serde_json::to_string(&change)?;
    assert_eq!(body, r#"{"riskState":"dismissed"}"#);
    println!("{body}");
    Ok(())
}
