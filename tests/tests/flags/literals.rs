//! OData literals, and that nothing breaks out of one.

use graph_enum::beta::VppTokenActionFailureReason as Reason;
use graph_enum::request::odata_list;
use graph_enum::{Flags, GraphEnum, RequestErrorKind};

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
fn unknown_identifiers_and_integers_may_be_part_of_one() {
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
        assert_eq!(error.kind(), RequestErrorKind::NotLiteral, "{text:?}");
    }
    let set: Flags<Activity> = "print,x') or (1 eq 1".parse().unwrap();
    let error = set.odata_literal().unwrap_err();
    assert_eq!(
        error.to_string(),
        "member \"x') or (1 eq 1\" of microsoft.graph.userActivityTypes is neither an OData \
         identifier nor an integer, and cannot be part of a literal"
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

/// A URL reads `+` as a blank.
#[test]
fn integers_have_no_plus() {
    for (text, literal) in [("+42", "'42'"), ("a,+42,+7", "'a,42,7'"), ("-42", "'-42'")] {
        let reason = Reason::from(text);
        assert_eq!(
            reason.odata_literal().unwrap().unqualified().to_string(),
            literal
        );
    }
    let set: Flags<Activity> = "print,+2147483648,+1024".parse().unwrap();
    let literal = set.odata_literal().unwrap().unqualified();
    assert_eq!(literal.to_string(), "'print,2147483648,1024'");
}

#[test]
fn an_empty_token_is_refused() {
    let set: Flags<Activity> = "print,".parse().unwrap();
    let error = set.odata_literal().unwrap_err();
    assert_eq!(
        (error.kind(), error.text()),
        (RequestErrorKind::NotLiteral, "")
    );
}

#[test]
fn lists_for_in() {
    let list = odata_list([Reason::InternalError, Reason::from("+7")]).unwrap();
    assert_eq!(
        list.to_string(),
        "(microsoft.graph.vppTokenActionFailureReason'internalError',\
         microsoft.graph.vppTokenActionFailureReason'7')"
    );
    assert_eq!(list.unqualified().to_string(), "('internalError','7')");
    let sets = vec![Architecture::X86 | Architecture::X64, Flags::empty()];
    let list = odata_list(&sets).unwrap().unqualified();
    assert_eq!(
        format!("architectures in {list}"),
        "architectures in ('x86,x64','none')"
    );
    let error = odata_list([Reason::InternalError, Reason::from("a') or (1 eq 1")]).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::NotLiteral);
    let sets = ["print", "print,x' or 1 eq 1"].map(|text| text.parse::<Flags<Activity>>().unwrap());
    let error = odata_list(sets).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::NotLiteral);
    let error = odata_list::<Reason, _>([]).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::EmptyList);
    assert_eq!(
        error.to_string(),
        "list of microsoft.graph.vppTokenActionFailureReason is empty; `in` needs at least one value"
    );
}
