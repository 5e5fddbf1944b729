//! Integers: returned by `value()`, read where a service sends them, and stored in a column of integers.
//!
//! ```text
//! cargo run --example integers
//! ```

use graph_enum::beta::{ActionState, VppTokenActionFailureReason};
use serde::{Deserialize, Serialize};

/// A row of a report whose database column is an integer.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    #[serde(with = "graph_enum::as_value")]
    state: ActionState,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // By declared value, never by position.
    assert_eq!(ActionState::from_value(5), Some(ActionState::Failed));
    assert_eq!(ActionState::Failed.value(), Some(5));

    // A service may send the number in place of the name; it is written as the name.
    let reason: VppTokenActionFailureReason = serde_json::from_str("3")?;
    println!("3 is {}", serde_json::to_string(&reason)?);

    // A store may ask for the number.
    let row = Row {
        state: ActionState::Done,
    };
    let stored = serde_json::to_string(&row)?;
    println!("stored as {stored}");
    assert_eq!(serde_json::from_str::<Row>(&stored)?, row);

    // An unknown name has no number.
    assert_eq!(ActionState::from("paused").value(), None);
    Ok(())
}
