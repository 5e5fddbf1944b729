//! What is refused, and what the errors say.

use graph_enum::{Flags, FlagsEnum, ParseErrorKind};

use crate::enums::{MailTipsType, UserActivityTypes, WindowsArchitecture as Architecture};

fn message<E: FlagsEnum>(text: &str) -> String {
    text.parse::<Flags<E>>().unwrap_err().to_string()
}

fn known<E: FlagsEnum>(text: &str) -> String {
    Flags::<E>::parse_known(text).unwrap_err().to_string()
}

#[test]
fn empty_tokens_of_a_closed_set() {
    let place = [("a,,b", 2), (",a", 1), ("a,", 2), ("a, ,b", 2), (",", 1)];
    for (text, nth) in place {
        let text = text.replace('a', "x64").replace('b', "arm");
        let error = text.parse::<Flags<Architecture>>().unwrap_err();
        assert_eq!(
            (error.kind(), error.text()),
            (ParseErrorKind::EmptyToken, text.as_str())
        );
        assert_eq!(
            error.to_string(),
            format!(
                "token {nth} of {text:?} for microsoft.graph.windowsArchitecture is empty; write one comma between two members"
            )
        );
    }
}

#[test]
fn an_empty_token_far_behind() {
    let text = format!("{},", "x64,".repeat(30));
    assert!(message::<Architecture>(&text).contains("…"));
    assert!(message::<Architecture>(&text).starts_with("a token of \"x64,x64"));
}

#[test]
fn empty_text() {
    for text in ["", " ", "\t\n"] {
        assert_eq!(
            message::<Architecture>(text),
            "empty text for microsoft.graph.windowsArchitecture; the empty set is \"none\""
        );
    }
    assert_eq!(
        known::<MailTipsType>(""),
        "empty text for microsoft.graph.mailTipsType; the empty set is \"0\""
    );
}

/// What a person typed, for an open enum: refused as a closed one refuses it.
#[test]
fn parse_known_refuses_what_is_unknown() {
    let read = Flags::<UserActivityTypes>::parse_known;
    let print = UserActivityTypes::Print | UserActivityTypes::UploadFile;
    assert_eq!(read("Print, 2"), Ok(print.clone()));
    assert_eq!(read("130"), Ok(print));
    assert_eq!(read("none"), Ok(Flags::empty()));
    assert_eq!(
        known::<UserActivityTypes>("print,uploadFlie"),
        "unknown member \"uploadFlie\" of microsoft.graph.userActivityTypes; did you mean \"uploadFile\"?"
    );
    let kinds = [
        ("print,", ParseErrorKind::EmptyToken, "print,"),
        ("print,1024", ParseErrorKind::UndeclaredBits, "1024"),
        ("print,-1", ParseErrorKind::Negative, "-1"),
        ("4294967296", ParseErrorKind::OutOfRange, "4294967296"),
    ];
    for (text, kind, shown) in kinds {
        let error = read(text).unwrap_err();
        assert_eq!((error.kind(), error.text()), (kind, shown));
    }
    let error = Flags::<Architecture>::parse_known("x87").unwrap_err();
    assert_eq!(Err(error), "x87".parse::<Flags<Architecture>>());
}

#[test]
fn an_unknown_name_on_a_closed_enum_is_named_with_the_nearest_member() {
    assert_eq!(
        message::<Architecture>("x86, neutrl"),
        "unknown member \"neutrl\" of microsoft.graph.windowsArchitecture; did you mean \"neutral\"?"
    );
}

#[test]
fn integers_that_no_members_make() {
    assert_eq!(
        message::<Architecture>("x86,24"),
        "value \"24\" of microsoft.graph.windowsArchitecture has bits that no member has; \
         expected \"none\" (0), \"x86\" (1), \"x64\" (2), \"arm\" (4) or \"neutral\" (8)"
    );
    let error = "-1".parse::<Flags<Architecture>>().unwrap_err();
    assert_eq!(
        (error.kind(), error.text()),
        (ParseErrorKind::Negative, "-1")
    );
    assert_eq!(
        error.to_string(),
        "value \"-1\" of microsoft.graph.windowsArchitecture is negative; members are bits; \
         expected \"none\" (0), \"x86\" (1), \"x64\" (2), \"arm\" (4) or \"neutral\" (8)"
    );
    let error = "2147483648".parse::<Flags<Architecture>>().unwrap_err();
    assert_eq!(error.kind(), ParseErrorKind::OutOfRange);
    assert_eq!(Flags::<Architecture>::from_bits(16), None);
    assert_eq!(Flags::<Architecture>::from_bits(-1), None);
    assert_eq!(Flags::<MailTipsType>::from_bits(-1), None);
}

#[test]
fn json_of_another_type() {
    let refused = [
        (r#"["x86"]"#, "sequence"),
        (r#"{"x86":1}"#, "map"),
        ("true", "boolean `true`"),
        ("1.5", "floating point `1.5`"),
        ("null", "null"),
    ];
    for (json, what) in refused {
        let error = serde_json::from_str::<Flags<Architecture>>(json).unwrap_err();
        let expected = format!(
            "invalid type: {what}, expected members of microsoft.graph.windowsArchitecture in one string, with commas between"
        );
        assert!(error.to_string().starts_with(&expected), "{error}");
    }
    let error = serde_json::from_str::<Flags<Architecture>>(r#""x86,x87""#).unwrap_err();
    assert!(
        error.to_string().starts_with("unknown member \"x87\" of"),
        "{error}"
    );
}

#[test]
fn control_characters_are_escaped() {
    assert!(message::<Architecture>("x86,\u{1b}[2J").contains(r#""\u{1b}[2J""#));
}
