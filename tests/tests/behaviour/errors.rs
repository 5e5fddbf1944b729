//! `ParseError`: the enum, the text, and the nearest member.

use graph_enum::{GraphEnum, ParseErrorKind};

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(name = "vppTokenActionFailureReason")]
#[repr(u8)]
enum Reason {
    None = 0,
    AppleFailure = 1,
    InternalError = 2,
    ExpiredVppToken = 3,
    ExpiredApplePushNotificationCertificate = 4,
    TermsNotAccepted = 9,
}

fn message(text: &str) -> String {
    text.parse::<Reason>().unwrap_err().to_string()
}

#[test]
fn a_typing_error_gets_the_nearest_member() {
    assert_eq!(
        message("expiredVppTokn"),
        "unknown member \"expiredVppTokn\" of microsoft.graph.vppTokenActionFailureReason; \
         did you mean \"expiredVppToken\"?"
    );
    assert!(message(" apple_Failure ").ends_with("did you mean \"appleFailure\"?"));
    assert!(message("noen").ends_with("did you mean \"none\"?"));
}

#[test]
fn anything_else_gets_a_few_members() {
    assert_eq!(
        message("weather"),
        "unknown member \"weather\" of microsoft.graph.vppTokenActionFailureReason; expected \"none\", \
         \"appleFailure\", \"internalError\", \"expiredVppToken\", \
         \"expiredApplePushNotificationCertificate\" or one of 1 more"
    );
    assert!(message("").starts_with("unknown member \"\" of "));
    assert!(message("none,appleFailure").starts_with("unknown member \"none,appleFailure\" of "));
}

#[test]
fn integers() {
    assert!(message("7").starts_with(
        "no member of microsoft.graph.vppTokenActionFailureReason has the value \"7\"; \
         expected \"none\" (0), \"appleFailure\" (1), "
    ));
    assert_eq!(
        message("-1"),
        "value \"-1\" of microsoft.graph.vppTokenActionFailureReason is outside Edm.Byte (0 to 255)"
    );
    assert_eq!(
        "7".parse::<Reason>().unwrap_err().kind(),
        ParseErrorKind::UndeclaredValue
    );
    assert_eq!(
        "256".parse::<Reason>().unwrap_err().kind(),
        ParseErrorKind::OutOfRange
    );
    // More than 64 bits, and more than 128.
    for enormous in [
        "9".repeat(30),
        "9".repeat(45),
        format!("-{}", "9".repeat(45)),
    ] {
        let error = enormous.parse::<Reason>().unwrap_err();
        assert_eq!(
            (error.kind(), error.text()),
            (ParseErrorKind::OutOfRange, enormous.as_str())
        );
    }
}

#[test]
fn hostile_text_is_bounded_and_escaped() {
    let error = "\u{1b}[31m\n\"".parse::<Reason>().unwrap_err();
    assert_eq!(error.text(), "\u{1b}[31m\n\"");
    assert!(
        error
            .to_string()
            .starts_with(r#"unknown member "\u{1b}[31m\n\"" of "#)
    );

    let error = "ü".repeat(10_000).parse::<Reason>().unwrap_err();
    assert_eq!(error.text(), "ü".repeat(40));
    assert!(error.to_string().len() < 400);
    assert!(error.to_string().contains("üü\"… of "));

    // The 80th byte is in the middle of a letter.
    let error = format!("x{}", "ü".repeat(40))
        .parse::<Reason>()
        .unwrap_err();
    assert_eq!(error.text(), format!("x{}", "ü".repeat(39)));
}

#[test]
fn it_is_an_error_like_others() {
    let error = "x".parse::<Reason>().unwrap_err();
    assert_eq!(
        error.enum_type().qualified_name(),
        "microsoft.graph.vppTokenActionFailureReason"
    );
    assert_eq!(error.clone(), error);
    let boxed: Box<dyn std::error::Error + Send + Sync> = Box::new(error);
    assert!(boxed.source().is_none());
    assert_eq!(
        format!("{boxed:?}"),
        "ParseError { enum_type: \"microsoft.graph.vppTokenActionFailureReason\", text: \"x\", kind: UnknownName }"
    );
}

/// In a message of serde there is the place in the document as well.
#[test]
fn through_serde() {
    let error = serde_json::from_str::<Vec<Reason>>("[\"none\",\n \"appleFailur\"]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown member \"appleFailur\" of microsoft.graph.vppTokenActionFailureReason; \
         did you mean \"appleFailure\"? at line 2 column 14"
    );
    let error = serde_json::from_str::<Reason>("true").unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: boolean `true`, expected a member of \
         microsoft.graph.vppTokenActionFailureReason at line 1 column 4"
    );
}

#[test]
fn errors_of_two_texts_differ_where_one_was_cut() {
    let (whole, cut) = ("x".repeat(80), "x".repeat(81));
    let [whole, cut] = [whole, cut].map(|text| text.parse::<Reason>().unwrap_err());
    assert_eq!(whole.text(), cut.text());
    assert_ne!(whole, cut);
}

#[test]
fn errors_of_two_types_differ() {
    #[derive(Debug, PartialEq, GraphEnum)]
    enum Other {
        None,
    }
    let [one, same] = ["x", "x"].map(|text| text.parse::<Reason>().unwrap_err());
    assert_eq!(one, same);
    assert_ne!(one, "x".parse::<Other>().unwrap_err());
}

/// What follows the first 80 bytes is gone, so that no name is near.
#[test]
fn a_text_that_is_cut_gets_no_suggestion() {
    #[derive(Debug, GraphEnum)]
    enum Long {
        #[graph(
            name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        )]
        A,
    }
    let name = "a".repeat(80);
    assert_eq!(
        "a".repeat(81).parse::<Long>().unwrap_err().to_string(),
        format!("unknown member \"{name}\"… of microsoft.graph.long; expected \"{name}\"")
    );
    assert_eq!(
        "a".repeat(79).parse::<Long>().unwrap_err().to_string(),
        format!(
            "unknown member \"{}\" of microsoft.graph.long; did you mean \"{name}\"?",
            "a".repeat(79)
        )
    );
}
