//! Requests: a `$filter` that no text can rewrite, and a body without members that Graph refuses.
//!
//! ```text
//! cargo run --example request
//! ```

use graph_enum::request::{self, UnknownMembers, odata_list};
use graph_enum::{Flags, GraphEnum, UnknownMember};

/// What happens to a user account: the categories of a workflow.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(namespace = "microsoft.graph.identityGovernance", flags)]
#[repr(i32)]
enum LifecycleTaskCategory {
    Joiner = 1,
    Leaver = 2,
    UnknownFutureValue = 4,
    Mover = 8,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}
use LifecycleTaskCategory::{Joiner, Mover, UnknownFutureValue};

const DEFINITIONS: &str =
    "https://graph.microsoft.com/v1.0/identityGovernance/lifecycleWorkflows/taskDefinitions";

/// The task definitions of every category of a set. The URL library does the percent-encoding.
fn definitions(
    categories: &Flags<LifecycleTaskCategory>,
) -> Result<String, Box<dyn std::error::Error>> {
    let literal = categories.odata_literal()?.unqualified();
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("$filter", &format!("category has {literal}"))
        .finish();
    Ok(format!("{DEFINITIONS}?{query}"))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("GET {}", definitions(&(Joiner | Mover))?);
    println!("qualified: category has {}", Joiner.odata_literal()?);

    // What a person typed, or a service sent, cannot rewrite the query.
    let typed: Flags<LifecycleTaskCategory> = "mover,x' or category ne 'y".parse()?;
    println!("refused: {}", typed.odata_literal().unwrap_err());

    println!(
        "either: category in {}",
        odata_list([Joiner, Mover])?.unqualified()
    );

    // A member above the sentinel needs the header; the sentinel is never sent.
    let included = UnknownMembers::Included;
    let body = serde_json::json!({ "category": (Joiner | Mover).request_text(included)? });
    println!("PATCH {DEFINITIONS}/…");
    let (name, value) = request::PREFER;
    println!("{name}: {value}");
    println!("{body}");
    println!(
        "refused: {}",
        (Joiner | Mover)
            .request_text(UnknownMembers::Hidden)
            .unwrap_err()
    );
    println!(
        "refused: {}",
        UnknownFutureValue.request_text(included).unwrap_err()
    );

    // The answer's header says whether it contains such members.
    let answer = "odata.maxpagesize=50, include-unknown-enum-members";
    println!("applied: {}", request::is_preference_applied(answer));
    Ok(())
}
