//! Risky users at some levels, from a page of Graph's `GET /identityProtection/riskyUsers`.
//!
//! ```text
//! cargo run --example risky_users -- --level high,medium
//! cargo run --example risky_users -- --level high --state atRisk users.json
//! ```

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use clap::Parser;
use graph_enum::clap::known;
use graph_enum::{GraphEnum, UnknownMember};
use serde::Deserialize;

/// How likely it is that an account is compromised.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum RiskLevel {
    /// Probably legitimate.
    Low = 0,
    /// Needs a second look.
    Medium = 1,
    /// Probably compromised.
    High = 2,
    /// Needs a licence to be seen.
    Hidden = 3,
    /// No risk.
    None = 4,
    UnknownFutureValue = 5,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// What has become of the risk.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum RiskState {
    None = 0,
    ConfirmedSafe = 1,
    Remediated = 2,
    Dismissed = 3,
    AtRisk = 4,
    ConfirmedCompromised = 5,
    UnknownFutureValue = 6,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

// begin
/// Lists risky users.
#[derive(Parser)]
struct Arguments {
    /// Levels to list; all by default.
    #[arg(long, value_delimiter = ',', value_parser = known::<RiskLevel>())]
    level: Vec<RiskLevel>,
    /// States to list; all by default.
    #[arg(long, value_delimiter = ',', value_parser = known::<RiskState>())]
    state: Vec<RiskState>,
    /// A page of risky users as JSON; by default the example page.
    file: Option<PathBuf>,
}
// end

#[derive(Deserialize)]
struct Page {
    value: Vec<RiskyUser>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RiskyUser {
    user_principal_name: String,
    risk_level: RiskLevel,
    risk_state: RiskState,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let text = match &arguments.file {
        Some(file) => fs::read_to_string(file)?,
        None => include_str!("data/risky_users.json").to_owned(),
    };
    let page: Page = serde_json::from_str(&text)?;
    for user in page.value {
        let is_level = arguments.level.is_empty() || arguments.level.contains(&user.risk_level);
        let is_state = arguments.state.is_empty() || arguments.state.contains(&user.risk_state);
        // What this build does not know may be what matters most.
        if is_level && is_state || user.risk_level.is_unknown() {
            println!(
                "{:<24} {:<8} {}",
                user.user_principal_name, user.risk_level, user.risk_state
            );
        }
    }
    Ok(())
}
