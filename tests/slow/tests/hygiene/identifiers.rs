//! Variants called as keywords, as what is in scope everywhere, as what a derive gives, and in any script.

use graph_enum::{GraphEnum, UnknownMember};

#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
enum Names {
    None,
    Some,
    Ok,
    Err,
    Error,
    String,
    Option,
    Result,
    Default,
    #[graph(name = "Self")]
    Self_,
    Repr,
    From,
    GraphEnum,
    EnumType,
    Member,
    Output,
    Item,
    Target,
}

#[test]
fn of_the_prelude() {
    assert_eq!(Names::MEMBERS.len(), 18);
    for member in Names::MEMBERS {
        assert_eq!(member.as_str().parse(), Ok(*member));
        assert_eq!(Names::try_from(i32::from(*member)), Ok(*member));
    }
    assert_eq!(Names::from_name("Self"), Some(Names::Self_));
    assert_eq!(Names::from_name("error"), Some(Names::Error));
}

/// The inherent items are out of reach by such a name, and the trait's are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
#[expect(
    non_camel_case_types,
    clippy::upper_case_acronyms,
    reason = "that is the point"
)]
enum Items {
    TYPE,
    MEMBERS,
    as_str,
    value,
    member,
    is_unknown,
    from_name,
    from_value,
    fmt,
}

#[test]
fn of_the_items() {
    let names = <Items as GraphEnum>::MEMBERS.iter().map(GraphEnum::as_str);
    let expected = [
        "tYPE",
        "mEMBERS",
        "as_str",
        "value",
        "member",
        "is_unknown",
        "from_name",
        "from_value",
        "fmt",
    ];
    assert!(names.eq(expected));
    assert_eq!(Items::member.member().unwrap().value(), 4);
    assert_eq!(<Items as GraphEnum>::from_name("value"), Some(Items::value));
    assert_eq!(<Items as GraphEnum>::from_value(8), Some(Items::fmt));
    assert_eq!(Items::as_str.to_string(), "as_str");
}

#[derive(Debug, PartialEq, GraphEnum)]
#[expect(non_camel_case_types, reason = "the identifiers are keywords")]
enum r#enum {
    r#type = 1,
    r#fn = r#const,
    r#async,
    #[graph(unknown)]
    r#dyn,
}

#[expect(non_upper_case_globals, reason = "the identifier is a keyword")]
const r#const: isize = 5;

#[test]
fn raw() {
    assert_eq!(r#enum::TYPE.name(), "enum");
    assert_eq!(r#enum::from("type"), r#enum::r#type);
    assert_eq!(r#enum::from(5), r#enum::r#fn);
    assert_eq!(r#enum::r#async.value(), Some(6));
    assert_eq!(r#enum::from("match"), r#enum::r#dyn);
    assert_eq!(r#enum::r#dyn.as_str(), "dyn");
}

#[derive(Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum Größe {
    Äußerst = größe,
    Ñandú,
    Привет,
    #[graph(name = "大")]
    大,
    #[graph(unknown)]
    Übrig(UnknownMember),
}

#[expect(non_upper_case_globals, reason = "no letter of it is ASCII's")]
const größe: i32 = 3;

#[test]
fn of_other_scripts() {
    assert_eq!(Größe::TYPE.name(), "größe");
    assert_eq!(Größe::from("Äußerst"), Größe::Äußerst);
    assert_eq!(Größe::from(4), Größe::Ñandú);
    assert_eq!(Größe::from("Привет"), Größe::Привет);
    assert_eq!(Größe::from("大"), Größe::大);
    assert!(matches!(Größe::from("小"), Größe::Übrig(_)));
}

#[derive(GraphEnum)]
enum Empty {}

#[derive(Debug, PartialEq, GraphEnum)]
enum OnlyUnknown {
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[derive(Debug, PartialEq, GraphEnum)]
enum OnlyLossy {
    #[graph(unknown)]
    Unknown,
}

#[test]
fn without_members() {
    assert!(Empty::MEMBERS.is_empty() && Empty::from_name("unknown").is_none());
    assert_eq!(OnlyUnknown::from("none").to_string(), "none");
    assert_eq!(OnlyLossy::from("none"), OnlyLossy::Unknown);
}

/// As the type parameter of `|` on the members of other enums.
#[derive(Clone, Copy, Debug, GraphEnum)]
#[graph(flags)]
enum Operand {
    Left = 1,
    Right = 2,
}

#[test]
fn of_a_type_parameter() {
    assert_eq!((Operand::Left | Operand::Right).bits(), 3);
}
