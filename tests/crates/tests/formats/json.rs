//! JSON: integers at the edge, and other types.

use graph_enum::Flags;
use graph_enum::beta::{ActionState, VppTokenActionFailureReason as Reason};
use serde::de::value::{Error, MapDeserializer};
use serde::de::{Deserialize, IntoDeserializer};

use crate::{UserActivityTypes as Activity, WindowsArchitecture as Architecture};

#[test]
fn minus_zero_is_zero() {
    assert_eq!(serde_json::from_str::<Reason>("-0").unwrap(), Reason::None);
    let set: Flags<Architecture> = serde_json::from_str("-0").unwrap();
    assert_eq!(set, Architecture::None);
}

#[test]
fn integers_beyond_64_bits_are_unknown() {
    for text in [
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
    ] {
        let reason: Reason = serde_json::from_str(text).unwrap();
        assert_eq!(reason.as_str(), text);
        assert!(reason.is_unknown());
        let set: Flags<Activity> = serde_json::from_str(text).unwrap();
        assert_eq!(set.to_string(), text);
        let error = serde_json::from_str::<Flags<Architecture>>(text).unwrap_err();
        assert!(
            error.to_string().contains("is outside Edm.Int32"),
            "{error}"
        );
    }
    // serde_json reads these as the nearest floating-point number.
    let reason: Reason = serde_json::from_str("18446744073709551617").unwrap();
    assert_eq!(reason.as_str(), "18446744073709551616");
    // Beyond 128 bits there are no digits to keep.
    let reason: Reason = serde_json::from_str("1.7e38").unwrap();
    assert_eq!(reason.as_str(), "169999999999999998061923293023115935744");
    for json in ["1.8e38", "-1.8e38", "1e39"] {
        assert!(serde_json::from_str::<Reason>(json).is_err(), "{json}");
    }
}

#[test]
fn other_types_are_type_errors() {
    for json in [
        "true",
        "null",
        "1.5",
        "1.0",
        "-0.5",
        "[]",
        "{}",
        r#"["failed"]"#,
        r#"{"state":"failed"}"#,
        r#"{"$text":"failed","b":1}"#,
        r#"{"$text":"failed","$text":"done"}"#,
        r#"{"@a":"failed"}"#,
    ] {
        let error = serde_json::from_str::<ActionState>(json)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("invalid type: "), "{json}: {error}");
        assert!(
            error.contains("expected a member of microsoft.graph.actionState"),
            "{json}: {error}"
        );
        let error = serde_json::from_str::<Flags<Activity>>(json)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("invalid type: "), "{json}: {error}");
    }
}

/// How `serde_json` shows a number with its feature `arbitrary_precision`, which any crate of a program can turn on.
#[test]
fn numbers_of_arbitrary_precision() {
    fn read<'a, T: Deserialize<'a>>(digits: &'a str) -> Result<T, Error> {
        let number = std::iter::once(("$serde_json::private::Number", digits));
        let number: MapDeserializer<'a, _, Error> = MapDeserializer::new(number);
        T::deserialize(number.into_deserializer())
    }
    assert_eq!(read("5"), Ok(ActionState::Failed));
    assert_eq!(read("-0"), Ok(Reason::None));
    assert_eq!(read("3"), Ok(Architecture::X86 | Architecture::X64));
    let reason: Reason = read("18446744073709551617").unwrap();
    assert_eq!(reason.as_str(), "18446744073709551617");
    for number in ["1.5", "1e3", "-0.0"] {
        let error = read::<Reason>(number).unwrap_err().to_string();
        assert!(error.starts_with("invalid type: number"), "{error}");
    }
    let twice = [("$serde_json::private::Number", "5"); 2].into_iter();
    let twice: MapDeserializer<'_, _, Error> = MapDeserializer::new(twice);
    let error = ActionState::deserialize(twice).unwrap_err().to_string();
    assert!(error.starts_with("invalid type: map"), "{error}");
}

#[test]
fn a_key_that_is_no_text() {
    let map: MapDeserializer<'_, _, Error> = MapDeserializer::new([(7, "failed")].into_iter());
    let error = ActionState::deserialize(map).unwrap_err().to_string();
    assert_eq!(error, "invalid type: integer `7`, expected a key");
}
