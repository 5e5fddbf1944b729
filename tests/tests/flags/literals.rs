//! OData literals, and that nothing breaks out of one.

use graph_enum::beta::VppTokenActionFailureReason as Reason;
use graph_enum::{Flags, GraphEnum, SendErrorKind};

use crate::enums::{UserActivityTypes as Activity, WindowsArchitecture as Architecture};

#[test]
fn of_members() {
    let literal = Reason::ExpiredVppToken.odata_literal().unwrap();
    assert_eq!(
        literal.to_string(),
        "microsoft.graph.vppTokenActionFailureReason'expiredVppToken'"
    );
    assert_eq!(literal.unqualified().to_string(), "'expiredVppToken'");
}

#[test]
fn of_sets() {
    let literal = (Architecture::X86 | Architecture::X64)
        .odata_literal()
        .unwrap();
    assert_eq!(
        format!("applicableArchitectures has {literal}"),
        "applicableArchitectures has microsoft.graph.windowsArchitecture'x86,x64'"
    );
    assert_eq!(literal.unqualified().to_string(), "'x86,x64'");
    let empty = Flags::<Architecture>::empty().odata_literal().unwrap();
    assert_eq!(empty.unqualified().to_string(), "'none'");
}

#[test]
fn unknown_identifiers_and_integers_may_stand_in_one() {
    for text in ["tokenRevoked", "_x", "17", "-1", "a,b,3"] {
        let reason = Reason::from(text);
        let literal = reason.odata_literal().unwrap().unqualified();
        assert_eq!(literal.to_string(), format!("'{text}'"));
    }
    let set: Flags<Activity> = "scan,1024,print".parse().unwrap();
    let literal = set.odata_literal().unwrap();
    assert_eq!(literal.unqualified().to_string(), "'print,scan,1024'");
}

#[test]
fn other_text_is_refused() {
    let texts = [
        "x' or 1 eq 1",
        "'",
        "''",
        "a b",
        "",
        "a,",
        "a, b",
        "a%27",
        "a\u{2019}",
        "a\u{2bc}",
        "a\n",
        "1.5",
    ];
    for text in texts {
        let error = Reason::from(text).odata_literal().unwrap_err();
        assert_eq!(error.kind(), SendErrorKind::NotLiteral, "{text:?}");
    }
    let set: Flags<Activity> = "print,x') or (1 eq 1".parse().unwrap();
    let error = set.odata_literal().unwrap_err();
    assert_eq!(
        error.to_string(),
        "member \"x') or (1 eq 1\" of microsoft.graph.userActivityTypes is neither an OData \
         identifier nor an integer, and cannot stand in a literal"
    );
}

#[test]
fn declared_names_may_be_what_they_are() {
    #[derive(Clone, Copy, Debug, GraphEnum)]
    enum AttributeType {
        #[graph(name = "Collection(String)")]
        Strings,
    }
    let literal = AttributeType::Strings.odata_literal().unwrap();
    assert_eq!(
        literal.to_string(),
        "microsoft.graph.attributeType'Collection(String)'"
    );
}
