//! What each format has in it, and where a value can stand.

use std::collections::BTreeMap;
use std::fmt::Debug;

use crate::WindowsArchitecture;
use graph_enum::beta::{ActionState, VppTokenActionFailureReason as Reason};
use graph_enum::{Flags, GraphEnum, UnknownMember};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    state: ActionState,
    reason: Option<Reason>,
    note: String,
}

/// A known and an unknown member, and a null.
fn rows() -> Vec<Row> {
    let row = |state: &str, reason: Option<&str>| Row {
        state: ActionState::from(state),
        reason: reason.map(Reason::from),
        note: "n".to_owned(),
    };
    vec![
        row("failed", Some("expiredVppToken")),
        row("brandNew", Some("77")),
        row("done", None),
    ]
}

/// Writes, checks that it reads back, and gives what was written.
fn round_trip<T: Clone + Debug + PartialEq, W>(
    value: &T,
    write: impl FnOnce(&T) -> W,
    read: impl FnOnce(&W) -> T,
) -> W {
    let written = write(value);
    assert_eq!(read(&written), *value);
    written
}

#[test]
fn json_from_every_source() {
    let text =
        r#"["expiredVppToken","expired\u0056ppToken","EXPIREDVPPTOKEN",3,"br\u00e4ndNew",77]"#;
    let expected = [
        "expiredVppToken",
        "expiredVppToken",
        "expiredVppToken",
        "expiredVppToken",
        "brändNew",
        "77",
    ];
    let check = |read: Vec<Reason>| assert_eq!(read, expected.map(Reason::from));
    check(serde_json::from_str(text).unwrap());
    check(serde_json::from_slice(text.as_bytes()).unwrap());
    check(serde_json::from_reader(text.as_bytes()).unwrap());
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    check(Vec::deserialize(&value).unwrap());
    check(serde_json::from_value(value).unwrap());
}

#[test]
fn json_map_keys() {
    let map = BTreeMap::from([
        (ActionState::Failed, 1),
        (ActionState::from("brandNew"), 2),
        (ActionState::from("77"), 3),
    ]);
    let json = round_trip(
        &map,
        |map| serde_json::to_string(map).unwrap(),
        |json| serde_json::from_str(json).unwrap(),
    );
    assert_eq!(json, r#"{"failed":1,"77":3,"brandNew":2}"#);
}

/// Serde buffers what it reads there, and gives it as its own data model.
#[test]
fn json_in_flattened_tagged_and_untagged_places() {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind")]
    enum Tagged {
        Action { state: ActionState },
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Untagged {
        State(ActionState),
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Outer {
        #[serde(flatten)]
        row: Row,
        tagged: Tagged,
        untagged: Vec<Untagged>,
    }
    let json = r#"{"state":5,"reason":"brandNew","note":"","tagged":{"kind":"Action","state":"done"},"untagged":["active",77]}"#;
    let read: Outer = serde_json::from_str(json).unwrap();
    assert_eq!(read.row.state, ActionState::Failed);
    assert_eq!(read.row.reason, Some(Reason::from("brandNew")));
    assert_eq!(
        read.tagged,
        Tagged::Action {
            state: ActionState::Done
        }
    );
    let untagged = [ActionState::Active, ActionState::from("77")].map(Untagged::State);
    assert_eq!(read.untagged, untagged);
}

#[test]
fn yaml() {
    let yaml = round_trip(
        &rows(),
        |rows| serde_yaml_ng::to_string(rows).unwrap(),
        |yaml| serde_yaml_ng::from_str(yaml).unwrap(),
    );
    assert!(
        yaml.contains("state: failed\n") && yaml.contains("reason: '77'\n"),
        "{yaml}"
    );
    // A number without quotes is one.
    assert_eq!(
        serde_yaml_ng::from_str::<ActionState>("5").unwrap(),
        ActionState::Failed
    );
}

#[test]
fn toml_text() {
    let tables = BTreeMap::from([("row".to_owned(), rows())]);
    let toml = round_trip(
        &tables,
        |tables| toml::to_string(tables).unwrap(),
        |text| toml::from_str(text).unwrap(),
    );
    assert!(toml.contains("state = \"failed\"\n"), "{toml}");
    let row: Row = toml::from_str("state = 5\nnote = ''").unwrap();
    assert_eq!(row.state, ActionState::Failed);
}

#[test]
fn ron_text() {
    let text = round_trip(
        &rows(),
        |rows| ron::to_string(rows).unwrap(),
        |text| ron::from_str(text).unwrap(),
    );
    assert!(text.contains("state:\"failed\""), "{text}");
    assert_eq!(
        ron::from_str::<ActionState>("5").unwrap(),
        ActionState::Failed
    );
}

#[test]
fn csv_text() {
    let write = |rows: &Vec<Row>| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for row in rows {
            writer.serialize(row).unwrap();
        }
        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    };
    let read = |text: &String| {
        csv::Reader::from_reader(text.as_bytes())
            .deserialize()
            .map(Result::unwrap)
            .collect()
    };
    let text = round_trip(&rows(), write, read);
    assert_eq!(
        text,
        "state,reason,note\nfailed,expiredVppToken,n\nbrandNew,77,n\ndone,,n\n"
    );
}

/// The csv crate takes a cell for what it looks like. A cell that reads as a truth value or a
/// fraction is none of an enum's; a closed column of such names is better read as text.
#[test]
fn csv_cells_that_look_like_something_else() {
    let read = |cell: &str| {
        let text = format!("state,note\n{cell},n\n");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        reader
            .deserialize::<Row>()
            .next()
            .unwrap()
            .map(|row| row.state)
    };
    assert_eq!(read("5").unwrap(), ActionState::Failed);
    assert_eq!(
        read("12345678901234567890123").unwrap().as_str(),
        "12345678901234567890123"
    );
    assert!(read("true").is_err());
    assert!(read("1.5").is_err());
}

#[test]
fn form_encoded() {
    let text = round_trip(
        &rows()[0],
        |row| serde_urlencoded::to_string(row).unwrap(),
        |text| serde_urlencoded::from_str(text).unwrap(),
    );
    assert_eq!(text, "state=failed&reason=expiredVppToken&note=n");
    let row: Row = serde_urlencoded::from_str("state=5&note=n").unwrap();
    assert_eq!(row.state, ActionState::Failed);
}

#[test]
fn postcard_bytes() {
    fn check<T: Clone + Debug + PartialEq + Serialize + DeserializeOwned>(value: &T) -> Vec<u8> {
        round_trip(
            value,
            |value| postcard::to_allocvec(value).unwrap(),
            |bytes| postcard::from_bytes(bytes).unwrap(),
        )
    }
    check(&rows());
    assert_eq!(check(&ActionState::Failed), b"\x06failed");
}

#[test]
fn postcard_bytes_of_a_set() {
    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    #[graph(flags)]
    #[repr(i32)]
    enum UserActivityTypes {
        None = 0,
        UploadText = 1,
        Print = 8,
        Scan = 16,
        #[graph(unknown)]
        UnknownMember(UnknownMember),
    }
    let set: Flags<UserActivityTypes> = "print,scan,uploadText,1024".parse().unwrap();
    let bytes = round_trip(
        &set,
        |set| postcard::to_allocvec(set).unwrap(),
        |bytes| postcard::from_bytes(bytes).unwrap(),
    );
    assert_eq!(bytes, b"\x1auploadText,print,scan,1024");
}

#[test]
fn bincode_bytes() {
    let config = bincode::config::standard();
    let bytes = round_trip(
        &rows(),
        |rows| bincode::serde::encode_to_vec(rows, config).unwrap(),
        |bytes| bincode::serde::decode_from_slice(bytes, config).unwrap().0,
    );
    assert!(bytes.windows(7).any(|window| window == b"\x06failed"));
}

#[test]
fn message_pack_bytes() {
    let bytes = round_trip(
        &rows(),
        |rows| rmp_serde::to_vec(rows).unwrap(),
        |bytes| rmp_serde::from_slice(bytes).unwrap(),
    );
    // A string of six bytes.
    assert!(bytes.windows(7).any(|window| window == b"\xa6failed"));
}

#[test]
fn cbor_bytes() {
    let write = |rows: &Vec<Row>| {
        let mut bytes = Vec::new();
        ciborium::into_writer(rows, &mut bytes).unwrap();
        bytes
    };
    let bytes = round_trip(&rows(), write, |bytes| {
        ciborium::from_reader(bytes.as_slice()).unwrap()
    });
    assert!(bytes.windows(7).any(|window| window == b"\x66failed"));
}

/// The integers of `as_value` in a format without types.
#[test]
fn as_value_in_bytes() {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Stored {
        #[serde(with = "graph_enum::as_value")]
        state: ActionState,
    }
    let stored = Stored {
        state: ActionState::Failed,
    };
    let bytes = round_trip(
        &stored,
        |stored| postcard::to_allocvec(stored).unwrap(),
        |bytes| postcard::from_bytes(bytes).unwrap(),
    );
    // Zigzag: 5 is written as 10.
    assert_eq!(bytes, [10]);
}

#[test]
fn closed_enums_too() {
    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    enum Closed {
        Low,
        High,
    }
    assert_eq!(
        postcard::from_bytes::<Closed>(b"\x04high").unwrap(),
        Closed::High
    );
    assert!(postcard::from_bytes::<Closed>(b"\x03mid").is_err());
    assert_eq!(
        rmp_serde::from_slice::<Closed>(b"\xa3low").unwrap(),
        Closed::Low
    );
}

/// What a person writes without quotes, and `as_text` reads.
#[test]
fn yaml_scalars_that_look_like_something_else() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct AsText {
        #[serde(with = "graph_enum::as_text")]
        state: ActionState,
        #[serde(with = "graph_enum::as_text")]
        architectures: Flags<WindowsArchitecture>,
    }
    for scalar in ["true", "null", "1.5"] {
        assert!(serde_yaml_ng::from_str::<ActionState>(scalar).is_err());
        let yaml = format!("state: {scalar}\narchitectures: x86,3");
        let read: AsText = serde_yaml_ng::from_str(&yaml).unwrap();
        assert_eq!(read.state, ActionState::from(scalar));
        assert_eq!(read.architectures.to_string(), "x86,x64");
    }
}
