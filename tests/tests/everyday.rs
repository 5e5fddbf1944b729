//! Everyday expressions that a user writes without reading the docs first. What does not compile has its replacement in
//! `the_replacements`, and each reason has a case in `errors/ui/everyday`.
#![expect(
    clippy::cmp_owned,
    clippy::op_ref,
    clippy::redundant_closure_for_method_calls,
    clippy::unnecessary_map_on_constructor,
    reason = "it is what a user writes first"
)]

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use graph_enum::{Flags, GraphEnum, ParseError, RequestError, UnknownMember};
use serde::de::DeserializeOwned;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[repr(i32)]
enum Open {
    #[default]
    None = 0,
    A = 1,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// What `a` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
enum Closed {
    None = 0,
    /// The first letter.
    A = 1,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum Architecture {
    None = 0,
    X86 = 1,
    X64 = 2,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum Parts {
    Apps = 1,
    Tabs = 2,
}

use Architecture::{X64, X86};

#[test]
fn enums_from_text() {
    let (text, string) = ("a", String::from("a"));
    assert!(Open::A == text.parse().unwrap());
    assert_eq!(Open::from(string.clone()), Open::A);
    let open: Open = string.clone().into();
    assert_eq!(open, Open::A);
    let open: Open = text.into();
    assert_eq!(open, Open::A);
    let closed: Result<Closed, ParseError> = string.clone().try_into();
    assert_eq!(closed, Ok(Closed::A));
    assert_eq!(Open::from(&*Cow::Borrowed(text)), Open::A);
    assert_eq!(Some(Open::A), Some("a".into()));
    assert!([Open::None, Open::A].contains(&"a".into()));
    assert_eq!(Some(text).map(Into::into), Some(Open::A));
    assert_eq!(Some(string).as_deref().map(Open::from), Some(Open::A));
    let texts = ["a", "none"];
    let open: Vec<Open> = texts.iter().copied().map(Open::from).collect();
    assert_eq!(open, [Open::A, Open::None]);
    let open: Vec<Open> = texts.iter().map(|text| Open::from(*text)).collect();
    assert_eq!(open, [Open::A, Open::None]);
}

#[test]
fn enums_to_text_and_integers() {
    let open = Open::from("b");
    assert_eq!(open.to_string(), "b");
    assert_eq!(AsRef::<str>::as_ref(&open), "b");
    assert!(matches!(open.as_str(), "a" | "b"));
    assert_eq!(i32::from(Closed::A), 1);
    assert_eq!(Closed::A as i32, 1);
    assert_eq!(
        Closed::A.member().map_or("", |member| member.description()),
        "The first letter."
    );
    let number = match Closed::A {
        Closed::None => 0,
        Closed::A => 7,
    };
    assert_eq!(number, 7);
}

#[test]
fn enums_in_collections() {
    let names: Vec<String> = Open::MEMBERS
        .iter()
        .map(|member| format!("{member}"))
        .collect();
    assert_eq!(names, ["none", "a"]);
    let members: Vec<Open> = Open::MEMBERS.to_vec();
    assert_eq!(members, [Open::None, Open::A]);
    let copied: Vec<Closed> = Closed::MEMBERS.iter().copied().rev().collect();
    assert_eq!(copied, [Closed::A, Closed::None]);
    let mut open = vec![Open::A, Open::from("b"), Open::None, Open::A];
    open.sort();
    open.dedup();
    open.sort_by_key(|member| member.value());
    assert_eq!(open, [Open::from("b"), Open::None, Open::A]);
    assert_eq!(
        Open::MEMBERS.get(5).cloned().unwrap_or_default(),
        Open::None
    );
}

fn parse<E: GraphEnum>(text: &str) -> Result<E, ParseError> {
    text.parse()
}

fn named<E: GraphEnum>(name: &str) -> Option<E> {
    E::from_name(name)
}

fn print<E: GraphEnum>(member: &E) -> String {
    member.to_string()
}

#[test]
fn generic_code() {
    assert_eq!(parse("a"), Ok(Closed::A));
    assert_eq!(named("a"), Some(Closed::A));
    assert_eq!(print(&Closed::A), "a");
}

fn filter(member: &Open) -> Result<String, RequestError> {
    Ok(format!("state eq {}", member.odata_literal()?))
}

#[test]
fn requests() {
    assert_eq!(
        filter(&Open::A).unwrap(),
        "state eq microsoft.graph.open'a'"
    );
}

static BOTH: LazyLock<Flags<Architecture>> = LazyLock::new(|| X86 | X64);

#[test]
fn sets() {
    let set = Flags::from(X86);
    assert!(set == X86);
    assert!(set == Flags::from(X86));
    assert!(&set != &(X86 | X64));
    assert_eq!(&set | X64, *BOTH);
    assert_eq!(&set | &*BOTH, *BOTH);
    let sets = BTreeSet::from([BOTH.clone(), set.clone(), X64 | X86]);
    assert_eq!(sets.len(), 2);
    let names: Vec<String> = BOTH.iter().map(|member| member.to_string()).collect();
    assert_eq!(names, ["x86", "x64"]);
    let names: Vec<&str> = BOTH.names().collect();
    assert_eq!(names, ["x86", "x64"]);
    let read: Result<Flags<Parts>, ParseError> = "tabs".try_into();
    assert_eq!(read, Ok(Flags::from(Parts::Tabs)));
    let read: Flags<Architecture> = "x86".parse().unwrap_or_default();
    assert_eq!(read, set);
}

const PARTS: Flags<Parts> = Parts::set_of(&[Parts::Apps, Parts::Tabs]);

fn equal<E: GraphEnum + PartialEq>(a: &E, b: &E) -> bool {
    a == b
}

fn read<E: GraphEnum + DeserializeOwned>(json: &str) -> serde_json::Result<E> {
    serde_json::from_str(json)
}

/// In the place of text: `==` would accept a misspelt name, and a map's key must hash as the text does.
#[test]
fn the_replacements_for_text() {
    let (open, string) = (Open::A, String::from("a"));
    // `open == string`, `open == *string`, `"a" == open`, `open == "a"`
    assert!(open.as_str() == string && "a" == open.as_str());
    // `option.as_deref() == Some("a")`
    assert_eq!(Some(&open).map(Open::as_str), Some("a"));
    // `option.is_some_and(|member| member == "a")`
    assert!(Some(&open).is_some_and(|member| member.as_str() == "a"));
    // `list == ["none", "a"]`
    assert!(Open::MEMBERS.iter().map(Open::as_str).eq(["none", "a"]));
    // `map.get("a")`
    assert_eq!(HashMap::from([(Open::A, 1)]).get(&"a".into()), Some(&1));
    // `Open::from(&string)`, `strings.iter().map(Open::from)`
    assert_eq!(Open::from(string.as_str()), open);
    assert_eq!(
        [string].iter().map(|text| Open::from(text.as_str())).next(),
        Some(Open::A)
    );
    // `let string: String = open.into()`, `let text: &'static str = closed.into()`
    assert_eq!(open.to_string(), "a");
    let text: &'static str = Closed::A.as_str();
    assert_eq!(text, "a");
    // `unknown == "b"`, `let string: String = unknown.into()`, `Open::UnknownMember("b".into())`
    let Open::UnknownMember(unknown) = Open::from("b") else {
        panic!("`b` is not a member")
    };
    assert_eq!(
        (unknown.as_str(), unknown.to_string()),
        ("b", String::from("b"))
    );
    // `open.is_a()`
    assert!(matches!(open, Open::A));
}

/// In the place of integers: an unknown member may have none, and one of another type may be outside the enum's.
#[test]
fn the_replacements_for_integers() {
    // `let value: i32 = open.into()`
    assert_eq!(Open::A.value(), Some(1));
    // `let value: i64 = closed.into()`
    assert_eq!(i64::from(Closed::A.value()), 1);
    // `let open: Open = 1_i64.into()`, `let closed: Closed = 1_u32.try_into()?`
    assert_eq!(i32::try_from(1_i64).map(Open::from), Ok(Open::A));
    assert_eq!(
        i32::try_from(1_u32).ok().and_then(Closed::from_value),
        Some(Closed::A)
    );
    // `let bits: i32 = set.into()`, `let set: Flags<_> = bits.try_into()?`
    assert_eq!((X86 | X64).bits(), 3);
    assert_eq!(Flags::from_bits(3), Some(X86 | X64));
}

/// In the place of inference and constants: operands of a set are members, sets or arrays, and the set of an open enum
/// may own text.
#[test]
fn the_replacements_for_sets() {
    let mut set = Flags::from(X86);
    // `set == X86.into()`
    assert!(set == X86);
    // `set.contains(text.parse().unwrap())`, `set |= text.parse().unwrap()`
    assert!(set.contains(Architecture::from("x86")));
    set |= Architecture::from("x64");
    assert_eq!(set, X86 | X64);
    // `const SET: Flags<Parts> = Flags::from_array([Parts::Apps, Parts::Tabs])`
    assert_eq!(PARTS, Parts::Apps | Parts::Tabs);
    // `set.iter().map(|member| member.as_str()).collect::<Vec<&'static str>>()`
    assert_eq!(set.names().collect::<Vec<&str>>(), ["x86", "x64"]);
    // `a == b` and `from_str::<E>(json)` in generic code
    assert!(equal(&Open::A, &Open::A));
    assert_eq!(read::<Open>(r#""a""#).unwrap(), Open::A);
}
