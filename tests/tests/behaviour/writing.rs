//! Writing: names as strings, unknown text as it came, integers where a store asks for them.

use graph_enum::beta::ActionState;
use serde::{Deserialize, Serialize};

#[test]
fn reading_then_writing_is_the_identity_on_canonical_text() {
    for text in [
        "none",
        "pending",
        "notSupported",
        "brandNew",
        "Brand new",
        "",
        "77",
        " 5x",
        "\"\\\u{7f}é",
    ] {
        let json = serde_json::to_string(text).unwrap();
        let state: ActionState = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&state).unwrap(), json);
    }
}

#[test]
fn what_is_not_canonical_is_written_as_the_name() {
    for json in ["\"FAILED\"", "\" failed \"", "\"5\"", "5", "\"+5\""] {
        let state: ActionState = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&state).unwrap(), "\"failed\"");
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    #[serde(with = "graph_enum::as_value")]
    state: ActionState,
}

#[test]
fn as_value_writes_the_integer() {
    for (json, state) in [
        (r#"{"state":5}"#, ActionState::Failed),
        (r#"{"state":0}"#, ActionState::None),
        (r#"{"state":77}"#, ActionState::from(77)),
        (r#"{"state":-4294967296}"#, ActionState::from("-4294967296")),
        (
            r#"{"state":18446744073709551615}"#,
            ActionState::from("18446744073709551615"),
        ),
    ] {
        let row: Row = serde_json::from_str(json).unwrap();
        assert_eq!(row.state, state);
        assert_eq!(serde_json::to_string(&row).unwrap(), json);
    }
}

#[test]
fn as_value_refuses_what_is_no_integer() {
    let error = serde_json::to_string(&Row {
        state: ActionState::from("paused"),
    })
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown member \"paused\" of microsoft.graph.actionState has no integer"
    );
    let error = serde_json::from_str::<Row>(r#"{"state":"failed"}"#).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("invalid type: string \"failed\", expected an integer")
    );
}
