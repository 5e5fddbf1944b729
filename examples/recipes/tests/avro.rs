//! Avro with `apache-avro`: what `graph-enum/docs/formats.md` says of it.

use apache_avro::{Reader, Schema, Writer, from_value, to_value};
use graph_enum::beta::ActionState;
use graph_enum::{Flags, GraphEnum};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum WindowsArchitecture {
    X86 = 1,
    X64 = 2,
}
use WindowsArchitecture::{X64, X86};

/// Writes one record, and reads it.
fn through_avro<T: Serialize + DeserializeOwned>(fields: &str, value: &T) -> Result<T, String> {
    let schema = format!(r#"{{ "type": "record", "name": "row", "fields": [{fields}] }}"#);
    let schema = Schema::parse_str(&schema).unwrap();
    let mut writer = Writer::new(&schema, Vec::new());
    let value = to_value(value).and_then(|value| value.resolve(&schema));
    writer.append(value.unwrap()).unwrap();
    let bytes = writer.into_inner().unwrap();
    let record = Reader::new(&bytes[..]).unwrap().next().unwrap().unwrap();
    from_value(&record).map_err(|error| error.to_string())
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Strings {
    state: ActionState,
    architectures: Flags<WindowsArchitecture>,
    before: Option<ActionState>,
    all: Vec<ActionState>,
}

#[test]
fn strings_are_read() {
    let fields = r#"
        { "name": "state", "type": "string" },
        { "name": "architectures", "type": "string" },
        { "name": "before", "type": ["null", "string"] },
        { "name": "all", "type": { "type": "array", "items": "string" } }"#;
    for (state, before) in [("failed", None), ("brandNew", Some(ActionState::Done))] {
        let row = Strings {
            state: ActionState::from(state),
            architectures: X86 | X64,
            before,
            all: vec![ActionState::Pending, ActionState::from("")],
        };
        assert_eq!(through_avro(fields, &row), Ok(row));
    }
}

/// Avro's own type, whose symbols are names.
const SYMBOLS: &str = r#"{ "name": "state", "type": {
    "type": "enum", "name": "actionState", "symbols": ["none", "failed"] } }"#;

#[test]
fn its_own_enum_is_read_as_text() {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Plain {
        state: ActionState,
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct AsText {
        #[serde(with = "graph_enum::as_text")]
        state: ActionState,
    }
    let state = ActionState::Failed;
    let row = AsText {
        state: state.clone(),
    };
    assert_eq!(through_avro(SYMBOLS, &row), Ok(row));
    assert!(through_avro(SYMBOLS, &Plain { state }).is_err());
}

#[test]
fn integers_are_read_with_as_value() {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct AsValue {
        #[serde(with = "graph_enum::as_value")]
        state: ActionState,
        #[serde(with = "graph_enum::as_value")]
        before: Option<ActionState>,
    }
    let fields = r#"
        { "name": "state", "type": "long" },
        { "name": "before", "type": ["null", "long"] }"#;
    let row = AsValue {
        state: ActionState::Failed,
        before: Some(ActionState::Done),
    };
    assert_eq!(through_avro(fields, &row), Ok(row));
}
