//! `as_text` and `as_value` on optional fields and lists.

use graph_enum::Flags;
use graph_enum::beta::ActionState;
use serde::{Deserialize, Serialize};

use crate::WindowsArchitecture as Architecture;

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Integers {
    #[serde(with = "graph_enum::as_value")]
    state: Option<ActionState>,
    #[serde(with = "graph_enum::as_value")]
    states: Vec<ActionState>,
    #[serde(with = "graph_enum::as_value")]
    architectures: Option<Flags<Architecture>>,
    #[serde(with = "graph_enum::as_value")]
    several: Vec<Option<Flags<Architecture>>>,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Texts {
    #[serde(with = "graph_enum::as_text")]
    state: Option<ActionState>,
    #[serde(with = "graph_enum::as_text")]
    states: Vec<ActionState>,
}

fn integers() -> Integers {
    Integers {
        state: Some(ActionState::Failed),
        states: vec![ActionState::None, ActionState::from(77)],
        architectures: Some(Architecture::X86 | Architecture::X64),
        several: vec![None, Some(Flags::empty())],
    }
}

#[test]
fn integers_in_json() {
    let json = r#"{"state":5,"states":[0,77],"architectures":3,"several":[null,0]}"#;
    assert_eq!(serde_json::to_string(&integers()).unwrap(), json);
    assert_eq!(serde_json::from_str::<Integers>(json).unwrap(), integers());
    let json = r#"{"state":null,"states":[],"architectures":null,"several":[]}"#;
    assert_eq!(serde_json::to_string(&Integers::default()).unwrap(), json);
    for json in [json, "{}"] {
        let read: Integers = serde_json::from_str(json).unwrap();
        assert_eq!(read, Integers::default());
    }
    for json in [r#"{"state":"failed"}"#, r#"{"states":["failed"]}"#] {
        let error = serde_json::from_str::<Integers>(json)
            .unwrap_err()
            .to_string();
        assert!(error.contains("expected an integer"), "{error}");
    }
    let unknown = Integers {
        state: Some(ActionState::from("paused")),
        ..Integers::default()
    };
    let error = serde_json::to_string(&unknown).unwrap_err().to_string();
    assert!(error.ends_with("has no integer"), "{error}");
}

#[test]
fn integers_in_bytes() {
    let bytes = postcard::to_allocvec(&integers()).unwrap();
    // Zigzag: 5 is written as 10, and 77 as 154 in two bytes.
    assert_eq!(bytes, [1, 10, 2, 0, 154, 1, 1, 6, 2, 0, 1, 0]);
    assert_eq!(
        postcard::from_bytes::<Integers>(&bytes).unwrap(),
        integers()
    );
    // A reader of 64 bits with a sign would take it for another integer.
    let beyond = Integers {
        state: Some(ActionState::from("9223372036854775808")),
        ..Integers::default()
    };
    assert!(postcard::to_allocvec(&beyond).is_err());
    let json = serde_json::to_value(&beyond).unwrap();
    assert_eq!(json["state"], 9_223_372_036_854_775_808_u64);
}

#[test]
fn texts_in_yaml() {
    let read: Texts = serde_yaml_ng::from_str("state: true\nstates: [failed, 1.5]").unwrap();
    let texts = Texts {
        state: Some(ActionState::from("true")),
        states: vec![ActionState::Failed, ActionState::from("1.5")],
    };
    assert_eq!(read, texts);
    let written = serde_yaml_ng::to_string(&texts).unwrap();
    assert_eq!(written, "state: 'true'\nstates:\n- failed\n- '1.5'\n");
    for yaml in ["state: null", "{}"] {
        let read: Texts = serde_yaml_ng::from_str(yaml).unwrap();
        assert_eq!(read, Texts::default());
    }
}
