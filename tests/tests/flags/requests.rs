//! What a request may hold.

use graph_enum::request::{
    self, UnknownMembers,
    UnknownMembers::{Hidden, Included},
};
use graph_enum::{Flags, GraphEnum, RequestErrorKind, UnknownMember};

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
    assert_eq!(Conversation::Channel.request_text(Hidden), Ok("channel"));
    assert_eq!(Conversation::Channel.request_text(Included), Ok("channel"));
}

#[test]
fn members_above_the_sentinel_after_opting_in() {
    assert_eq!(
        Conversation::SharedChannel.request_text(Included),
        Ok("sharedChannel")
    );
    let error = Conversation::SharedChannel
        .request_text(Hidden)
        .unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::AboveSentinel);
    assert_eq!(error.enum_type(), Conversation::TYPE);
    assert_eq!(
        error.to_string(),
        "member \"sharedChannel\" of microsoft.graph.conversation was added above the sentinel; \
         send the header `Prefer: include-unknown-enum-members`, and pass `UnknownMembers::Included`"
    );
}

#[test]
fn the_sentinel_never() {
    let undeclared = graph_enum::beta::VppTokenState::from("UnknownFutureValue");
    assert_eq!(
        undeclared.request_text(Included).unwrap_err().text(),
        "UnknownFutureValue"
    );
    for members in [Hidden, Included] {
        let error = Conversation::UnknownFutureValue
            .request_text(members)
            .unwrap_err();
        assert_eq!(error.kind(), RequestErrorKind::Sentinel);
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
    assert_eq!(unknown.request_text(Hidden), Ok("privateChannel"));
}

#[test]
fn sets() {
    let kind = |set: &Flags<Activity>, members: UnknownMembers| {
        set.request_text(members)
            .map_err(|error| error.kind())
            .err()
    };
    let text = |text: &str| text.parse::<Flags<Activity>>().unwrap();
    let below = text("uploadText,downloadFile,scan");
    assert_eq!(
        below.request_text(Hidden).unwrap().to_string(),
        "uploadText,downloadFile,scan"
    );
    let above = text("uploadText,print");
    assert_eq!(kind(&above, Hidden), Some(RequestErrorKind::AboveSentinel));
    assert_eq!(above.request_text(Hidden).unwrap_err().text(), "print");
    assert_eq!(kind(&above, Included), None);
    let sentinel = text("uploadText,unknownFutureValue,print");
    assert_eq!(kind(&sentinel, Included), Some(RequestErrorKind::Sentinel));
    assert_eq!(
        serde_json::json!(below.request_text(Included).unwrap()),
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
    let error = Flags::<Part>::empty().request_text(Included).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::Sentinel);
    assert_eq!(error.text(), "unknownFutureValue");
    let kind = Flags::from(Part::Members)
        .request_text(Hidden)
        .unwrap_err()
        .kind();
    assert_eq!(kind, RequestErrorKind::AboveSentinel);
    let members = Flags::from(Part::Members);
    assert_eq!(members.request_text(Included), Ok(&members));
}

#[test]
fn a_sentinel_that_the_enum_does_not_declare() {
    let tips: Flags<crate::enums::MailTipsType> =
        "customMailTip,unknownfuturevalue".parse().unwrap();
    assert_eq!(
        tips.request_text(Included).unwrap_err().kind(),
        RequestErrorKind::Sentinel
    );
}

#[test]
fn the_header_and_its_answer() {
    assert_eq!(request::PREFER, ("prefer", "include-unknown-enum-members"));
    assert_eq!(request::PREFERENCE_APPLIED, "preference-applied");
    let applied = [
        "include-unknown-enum-members",
        " INCLUDE-unknown-enum-members ",
        "return=minimal,include-unknown-enum-members",
        "include-unknown-enum-members , odata.maxpagesize=5",
        "include-unknown-enum-members=\"\"",
        r#"note="a \" , b", include-unknown-enum-members"#,
    ];
    for header in applied {
        assert!(request::is_preference_applied(header), "{header}");
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
        assert!(!request::is_preference_applied(header), "{header}");
    }
}

#[test]
fn empty_text_is_not_sent() {
    for text in ["", " ", "private,"] {
        let error = Conversation::from(text).request_text(Included).unwrap_err();
        assert_eq!(
            (error.kind(), error.text()),
            (RequestErrorKind::EmptyToken, "")
        );
    }
    let set: Flags<Activity> = "uploadText,".parse().unwrap();
    assert_eq!(
        set.request_text(Included).unwrap_err().to_string(),
        "member \"\" of microsoft.graph.userActivityTypes is empty, and cannot be sent"
    );
}

#[derive(serde::Serialize)]
struct Body {
    #[serde(serialize_with = "request::serialize")]
    conversation: Conversation,
    #[serde(serialize_with = "request::serialize")]
    optional: Option<Conversation>,
    #[serde(serialize_with = "request::serialize")]
    activities: Flags<Activity>,
    #[serde(serialize_with = "request::serialize")]
    several: Vec<Flags<Activity>>,
}

fn body(
    conversation: &str,
    optional: Option<&str>,
    activities: &str,
    several: &[&str],
) -> Result<String, String> {
    let body = Body {
        conversation: Conversation::from(conversation),
        optional: optional.map(Conversation::from),
        activities: activities.parse().unwrap(),
        several: several.iter().map(|text| text.parse().unwrap()).collect(),
    };
    serde_json::to_string(&body).map_err(|error| error.to_string())
}

#[test]
fn a_field_of_a_body() {
    assert_eq!(
        body(
            "chat",
            Some("sharedChannel"),
            "print,uploadText",
            &["none", "scan"]
        )
        .as_deref(),
        Ok(
            r#"{"conversation":"chat","optional":"sharedChannel","activities":"uploadText,print","several":["none","scan"]}"#
        )
    );
    assert_eq!(
        body("new", None, "none", &[]).as_deref(),
        Ok(r#"{"conversation":"new","optional":null,"activities":"none","several":[]}"#)
    );
    let sentinel = "unknownFutureValue";
    for refused in [
        body(sentinel, None, "none", &[]),
        body("chat", Some(sentinel), "none", &[]),
        body("chat", None, "print,unknownFutureValue", &[]),
        body("chat", None, "none", &["print", "16"]),
    ] {
        assert!(refused.unwrap_err().ends_with(
            "is the sentinel for members that a client does not know, and cannot be sent"
        ));
    }
    assert!(
        body("chat", None, "print,", &[])
            .unwrap_err()
            .ends_with("is empty, and cannot be sent")
    );
}
