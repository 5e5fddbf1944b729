//! Which Volume Purchase Program tokens need attention, and why: a table from a page of Graph's
//! `GET /beta/deviceAppManagement/vppTokens`.
//!
//! ```text
//! cargo run --example vpp_report                  the page that comes with the project
//! cargo run --example vpp_report -- tokens.json   a file
//! cargo run --example vpp_report -- -             standard input
//! ```

use std::io::{self, Read};
use std::process::ExitCode;
use std::{env, fs};

use comfy_table::{ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};
use graph_enum::GraphEnum;
use graph_enum::beta::{
    ActionState, VppTokenAccountType, VppTokenActionFailureReason, VppTokenState,
    VppTokenSyncStatus,
};
use serde::Deserialize;
use terminal_size::{Width, terminal_size};

#[derive(Deserialize)]
struct Page {
    value: Vec<VppToken>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct VppToken {
    display_name: Option<String>,
    organization_name: Option<String>,
    #[serde(rename = "vppTokenAccountType")]
    account_type: VppTokenAccountType,
    state: VppTokenState,
    last_sync_status: VppTokenSyncStatus,
    #[serde(default)]
    token_action_results: Vec<ActionResult>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ActionResult {
    action_name: Option<String>,
    action_state: ActionState,
    // RFC 3339 text in UTC, which sorts as time does.
    last_updated_date_time: String,
    // Only the results of revoking licences have a reason.
    action_failure_reason: Option<VppTokenActionFailureReason>,
}

fn main() -> ExitCode {
    match report(env::args().nth(1).as_deref()) {
        Ok(table) => {
            println!("{table}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn report(source: Option<&str>) -> Result<Table, String> {
    let (name, text) = match source {
        None => (
            "the example page",
            include_str!("data/vpp_tokens.json").to_owned(),
        ),
        Some("-") => {
            let mut text = String::new();
            let read = io::stdin().read_to_string(&mut text);
            read.map_err(|error| format!("cannot read standard input: {error}"))?;
            ("standard input", text)
        }
        Some(file) => {
            let read = fs::read_to_string(file);
            (
                file,
                read.map_err(|error| format!("cannot read {file}: {error}"))?,
            )
        }
    };
    // Names the field at fault: `value[2].state: …`.
    let page: Page =
        serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(&text))
            .map_err(|error| format!("{name} is no page of vppToken objects: {error}"))?;
    Ok(table(&page.value))
}

fn table(tokens: &[VppToken]) -> Table {
    let mut table = Table::new();
    table
        .load_style(UTF8_FULL_CONDENSED)
        .set_content_arrangement(ContentArrangement::Dynamic);
    if let Some((Width(width), _)) = terminal_size() {
        table.set_width(width);
    }
    table.set_header([
        "Token",
        "Program",
        "State",
        "Last sync",
        "Last action",
        "Failure reason",
        "What it means",
    ]);
    for token in tokens {
        let name = token
            .display_name
            .as_ref()
            .or(token.organization_name.as_ref());
        let last = token.token_action_results.iter().max_by(|one, other| {
            one.last_updated_date_time
                .cmp(&other.last_updated_date_time)
        });
        let reason = last.and_then(|action| action.action_failure_reason.as_ref());
        table.add_row([
            name.map_or("(no name)", String::as_str).to_owned(),
            token.account_type.to_string(),
            token.state.to_string(),
            token.last_sync_status.to_string(),
            last.map_or_else(|| "–".to_owned(), describe),
            reason.map_or_else(|| "–".to_owned(), ToString::to_string),
            reason.map_or_else(String::new, meaning),
        ]);
    }
    table
}

fn describe(action: &ActionResult) -> String {
    let name = action.action_name.as_deref().unwrap_or("(no name)");
    format!("{name}: {}", action.action_state)
}

/// The description from the schema, or nothing for an unknown member, whose text is printed anyway.
fn meaning<E: GraphEnum>(value: &E) -> String {
    value
        .member()
        .map_or("not known to this build", |member| member.description())
        .to_owned()
}
