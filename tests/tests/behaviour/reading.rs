//! The order in which text is matched, and JSON of every kind.

use graph_enum::{GraphEnum, UnknownMember};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum Action {
    Allow = 0,
    BlockAccess = 1,
    #[graph(alias = "wipe")]
    Reset = 7,
    Retire = -3,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(name = "action")]
enum ClosedAction {
    Allow = 0,
    BlockAccess = 1,
}

/// (text, the declared member's name)
const READ: [(&str, &str); 14] = [
    ("blockAccess", "blockAccess"),
    ("wipe", "reset"),
    ("BlockAccess", "blockAccess"),
    ("WIPE", "reset"),
    (" blockAccess", "blockAccess"),
    ("\tBLOCKACCESS\r\n", "blockAccess"),
    ("7", "reset"),
    ("+7", "reset"),
    ("-3", "retire"),
    ("007", "reset"),
    (" 7 ", "reset"),
    ("0", "allow"),
    ("-0", "allow"),
    ("1", "blockAccess"),
];

const UNKNOWN: [&str; 16] = [
    "",
    " ",
    "block",
    "blockAccess,allow",
    "allow,",
    "2",
    "3",
    "-7",
    "7.0",
    "0x7",
    "7 7",
    "+",
    "--3",
    "2147483648",
    "170141183460469231731687303715884105728",
    "\u{a0}allow",
];

#[test]
fn text_in_order() {
    for (text, name) in READ {
        assert_eq!(Action::from(text).as_str(), name, "{text:?}");
        assert_eq!(text.parse::<Action>().unwrap().as_str(), name);
        let read: Action = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(read.as_str(), name);
        assert!(!read.is_unknown());
    }
}

#[test]
fn unknown_text_is_kept_byte_for_byte() {
    for text in UNKNOWN {
        let read: Action = serde_json::from_value(json!(text)).unwrap();
        assert!(read.is_unknown(), "{text:?}");
        assert_eq!(read.as_str(), text);
        assert_eq!(serde_json::to_value(&read).unwrap(), json!(text));
        assert!(text.parse::<ClosedAction>().is_err());
    }
}

#[test]
fn exact_names_go_before_integers_and_other_case() {
    #[derive(Debug, PartialEq, GraphEnum)]
    #[graph(case_sensitive)]
    enum Both {
        #[graph(name = "x")]
        Lower,
        #[graph(name = "X", alias = "y")]
        Upper,
    }
    assert_eq!("x".parse(), Ok(Both::Lower));
    assert_eq!("X".parse(), Ok(Both::Upper));
    assert_eq!("y".parse(), Ok(Both::Upper));
    assert!("Y".parse::<Both>().is_err());
    assert_eq!(" 1 ".parse(), Ok(Both::Upper));
}

#[test]
fn json_integers_read_as_their_decimal_text() {
    assert_eq!(serde_json::from_str::<Action>("7").unwrap(), Action::Reset);
    assert_eq!(
        serde_json::from_str::<Action>("-3").unwrap(),
        Action::Retire
    );
    for (json, text, value) in [
        ("8", "8", Some(8)),
        ("-9", "-9", Some(-9)),
        ("2147483648", "2147483648", Some(2_147_483_648)),
        ("18446744073709551615", "18446744073709551615", None),
    ] {
        let read: Action = serde_json::from_str(json).unwrap();
        let Action::Unknown(unknown) = &read else {
            panic!("{json}")
        };
        assert_eq!((unknown.as_str(), unknown.value()), (text, value));
        assert_eq!(
            read.value(),
            value.and_then(|value| i32::try_from(value).ok())
        );
        assert_eq!(serde_json::to_string(&read).unwrap(), format!("\"{text}\""));
    }
    assert_eq!(
        serde_json::from_str::<ClosedAction>("1").unwrap(),
        ClosedAction::BlockAccess
    );
    assert!(serde_json::from_str::<ClosedAction>("7").is_err());
}

#[test]
fn integers_of_any_size_read_as_their_decimal_text() {
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, U128Deserializer};
    let largest: U128Deserializer<Error> = u128::MAX.into_deserializer();
    let text = "340282366920938463463374607431768211455";
    assert_eq!(Action::deserialize(largest).unwrap().as_str(), text);
    let largest: U128Deserializer<Error> = u128::MAX.into_deserializer();
    let error = ClosedAction::deserialize(largest).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "value \"{text}\" of microsoft.graph.action is outside Edm.Int32 (-2147483648 to 2147483647)"
        )
    );
}

#[test]
fn other_json_is_a_type_error() {
    for json in [
        "true",
        "false",
        "1.5",
        "{}",
        "[]",
        "[\"allow\"]",
        "{\"allow\":null}",
        "null",
    ] {
        assert!(serde_json::from_str::<Action>(json).is_err(), "{json}");
        assert!(
            serde_json::from_str::<ClosedAction>(json).is_err(),
            "{json}"
        );
    }
    assert_eq!(
        serde_json::from_str::<Action>("\"true\"").unwrap().as_str(),
        "true"
    );
}

#[test]
fn null_is_the_option() {
    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    enum Value {
        None,
        Null,
        #[graph(unknown)]
        Unknown(UnknownMember),
    }
    let read = |json: &str| serde_json::from_str::<Option<Value>>(json).unwrap();
    assert_eq!(read("null"), None);
    assert_eq!(read("\"null\""), Some(Value::Null));
    assert_eq!(read("\"none\""), Some(Value::None));
    assert_eq!(serde_json::to_string(&None::<Value>).unwrap(), "null");
}
