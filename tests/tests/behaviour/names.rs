//! Names of every kind and number: what is declared is found, and nothing else.

use graph_enum::{GraphEnum, UnknownMember};

/// The odd names of Graph's metadata: keywords, punctuation, near twins.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
enum Odd {
    #[graph(name = "Self")]
    SelfMember,
    True,
    Null,
    r#Override,
    #[graph(name = "Collection(String)")]
    CollectionString,
    RemoteControlSoftware,
    #[graph(name = "remote_Control_Software")]
    RemoteControlSoftware2,
    #[graph(name = "v3_2_1")]
    V321,
    #[graph(name = "id_token")]
    IdToken,
    None,
    Some,
    Ok,
    Err,
    Error,
    String,
    Default,
    Self_,
    Unknown,
    UnknownFutureValue,
    #[graph(name = "größe")]
    Groesse,
    #[graph(unknown)]
    Other(UnknownMember),
}

#[test]
fn odd_names() {
    let expected = [
        "Self",
        "true",
        "null",
        "override",
        "Collection(String)",
        "remoteControlSoftware",
        "remote_Control_Software",
        "v3_2_1",
        "id_token",
        "none",
        "some",
        "ok",
        "err",
        "error",
        "string",
        "default",
        "self_",
        "unknown",
        "unknownFutureValue",
        "größe",
    ];
    let names: Vec<_> = Odd::MEMBERS.iter().map(Odd::as_str).collect();
    assert_eq!(names, expected);
    for (member, name) in Odd::MEMBERS.iter().zip(expected) {
        assert_eq!(Odd::from_name(name).as_ref(), Some(member));
        assert_eq!(
            Odd::from_name(&name.to_ascii_uppercase()).as_ref(),
            Some(member)
        );
        assert!(!member.is_unknown());
    }
    // Case folds in ASCII alone.
    assert!(Odd::from("GRÖSSE").is_unknown());
    assert!(Odd::from("grÖße").is_unknown());
}

#[test]
fn near_misses() {
    for name in [
        "Sel",
        "Selff",
        "nul",
        "nulL\0",
        "tru\u{65}\u{301}",
        "remoteControl_Software",
        "v3_2_2",
        "",
        "_",
        "{",
        "SELF\u{7f}",
    ] {
        assert_eq!(Odd::from_name(name), None, "{name:?}");
        assert_eq!(Odd::from(name).as_str(), name);
    }
    // The bit that folds letters tells other characters apart.
    assert_eq!(Odd::from_name("v3\u{7f}2\u{7f}1"), None);
    assert_eq!(Odd::from_name("Collection\u{8}String)"), None);
}

#[test]
fn at_compile_time() {
    const FOUND: Option<Odd> = Odd::from_name("REMOTE_control_software");
    const MISSED: Option<Odd> = Odd::from_name("remote");
    const BY_VALUE: Option<Odd> = Odd::from_value(2);
    const NAME: &str = match Odd::TYPE.member("SELF") {
        Some(member) => member.name(),
        None => "",
    };
    assert_eq!(FOUND, Some(Odd::RemoteControlSoftware2));
    assert_eq!(MISSED, None);
    assert_eq!(BY_VALUE, Some(Odd::Null));
    assert_eq!(NAME, "Self");
}
