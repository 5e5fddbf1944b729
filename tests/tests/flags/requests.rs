//! What a request may hold.

use graph_enum::{Flags, GraphEnum, SendErrorKind, UnknownMember, request};

use crate::enums::UserActivityTypes as Activity;

/// `microsoft.graph.teamworkConversationIdentityType` and a member that could follow.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum Conversation {
    Team,
    Channel,
    Chat,
    UnknownFutureValue,
    SharedChannel,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[test]
fn members_below_the_sentinel() {
    assert_eq!(Conversation::Channel.request_text(false), Ok("channel"));
    assert_eq!(Conversation::Channel.request_text(true), Ok("channel"));
}

#[test]
fn members_above_the_sentinel_after_opting_in() {
    assert_eq!(
        Conversation::SharedChannel.request_text(true),
        Ok("sharedChannel")
    );
    let error = Conversation::SharedChannel.request_text(false).unwrap_err();
    assert_eq!(error.kind(), SendErrorKind::AboveSentinel);
    assert_eq!(
        error.to_string(),
        "member \"sharedChannel\" of microsoft.graph.conversation was added above the sentinel; \
         opt in with the header `Prefer: include-unknown-enum-members`"
    );
}

#[test]
fn the_sentinel_never() {
    let undeclared = graph_enum::beta::VppTokenState::from("UnknownFutureValue");
    assert_eq!(
        undeclared.request_text(true).unwrap_err().text(),
        "UnknownFutureValue"
    );
    for opted_in in [false, true] {
        let error = Conversation::UnknownFutureValue
            .request_text(opted_in)
            .unwrap_err();
        assert_eq!(error.kind(), SendErrorKind::Sentinel);
        assert_eq!(
            error.to_string(),
            "member \"unknownFutureValue\" of microsoft.graph.conversation is the sentinel for \
             members that a client does not know, and cannot be sent"
        );
    }
}

#[test]
fn unknown_members_as_the_service_wrote_them() {
    let unknown = Conversation::from("privateChannel");
    assert_eq!(unknown.request_text(false), Ok("privateChannel"));
}

#[test]
fn sets() {
    let kind = |set: &Flags<Activity>, opted_in| {
        set.request_text(opted_in)
            .map_err(|error| error.kind())
            .err()
    };
    let text = |text: &str| text.parse::<Flags<Activity>>().unwrap();
    let below = text("uploadText,downloadFile,scan");
    assert_eq!(
        below.request_text(false).unwrap().to_string(),
        "uploadText,downloadFile,scan"
    );
    let above = text("uploadText,print");
    assert_eq!(kind(&above, false), Some(SendErrorKind::AboveSentinel));
    assert_eq!(above.request_text(false).unwrap_err().text(), "print");
    assert_eq!(kind(&above, true), None);
    let sentinel = text("uploadText,unknownFutureValue,print");
    assert_eq!(kind(&sentinel, true), Some(SendErrorKind::Sentinel));
    assert_eq!(
        serde_json::json!(below.request_text(true).unwrap()),
        "uploadText,downloadFile,scan"
    );
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum Part {
    UnknownFutureValue = 0,
    Members = 1,
}

#[test]
fn a_sentinel_of_zero_is_what_the_empty_set_would_send() {
    let error = Flags::<Part>::empty().request_text(true).unwrap_err();
    assert_eq!(error.kind(), SendErrorKind::Sentinel);
    assert_eq!(error.text(), "unknownFutureValue");
    let kind = Flags::from(Part::Members)
        .request_text(false)
        .unwrap_err()
        .kind();
    assert_eq!(kind, SendErrorKind::AboveSentinel);
    let members = Flags::from(Part::Members);
    assert_eq!(members.request_text(true), Ok(&members));
}

#[test]
fn a_sentinel_that_the_enum_does_not_declare() {
    let tips: Flags<crate::enums::MailTipsType> =
        "customMailTip,unknownfuturevalue".parse().unwrap();
    assert_eq!(
        tips.request_text(true).unwrap_err().kind(),
        SendErrorKind::Sentinel
    );
}

#[test]
fn the_header_and_its_answer() {
    assert_eq!(request::PREFER, "Prefer");
    assert_eq!(
        request::INCLUDE_UNKNOWN_ENUM_MEMBERS,
        "include-unknown-enum-members"
    );
    let applied = [
        "include-unknown-enum-members",
        " INCLUDE-unknown-enum-members ",
        "return=minimal,include-unknown-enum-members",
        "include-unknown-enum-members , odata.maxpagesize=5",
        "include-unknown-enum-members=\"\"",
        r#"note="a \" , b", include-unknown-enum-members"#,
    ];
    for header in applied {
        assert!(request::is_applied(header), "{header}");
    }
    let not_applied = [
        "",
        ",",
        "include-unknown-enum-members-not",
        "x=include-unknown-enum-members",
        "include-unknown-enum-members=false",
        r#"note="a, include-unknown-enum-members""#,
        r#"note="a \", include-unknown-enum-members , b""#,
    ];
    for header in not_applied {
        assert!(!request::is_applied(header), "{header}");
    }
}
