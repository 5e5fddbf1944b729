//! Random values of enums and sets, through `arbitrary` and through `proptest`.

use std::collections::BTreeSet;

use arbitrary::{Arbitrary, Error, Unstructured};
use graph_enum::{Flags, GraphEnum, UnknownMember};
use proptest::prelude::*;

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum RiskLevel {
    #[graph(alias = "x")]
    Low = 0,
    Medium = 1,
    #[graph(name = "xx")]
    High = 2,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
enum ComplianceState {
    Compliant = 1,
    NonCompliant = 2,
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
enum Lossy {
    Known,
    #[graph(unknown)]
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
enum Never {}

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum ClonableTeamParts {
    Apps = 1,
    Tabs = 2,
    Settings = 4,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum WindowsArchitecture {
    None = 0,
    X86 = 1,
    X64 = 2,
}

fn value<'a, T: Arbitrary<'a>>(bytes: &'a [u8]) -> arbitrary::Result<T> {
    T::arbitrary(&mut Unstructured::new(bytes))
}

/// The recipe for proptest: bytes, and the value that `arbitrary` makes of them.
fn any_value<T>() -> impl Strategy<Value = T>
where
    T: for<'a> Arbitrary<'a> + std::fmt::Debug,
{
    prop::collection::vec(any::<u8>(), 0..200)
        .prop_filter_map("too few bytes", |bytes| value(&bytes).ok())
}

proptest! {
    #[test]
    fn an_unknown_member_is_no_name_no_integer_and_not_blank(level in any_value::<RiskLevel>()) {
        let text = level.as_str();
        prop_assert_eq!(RiskLevel::from(text), level.clone());
        if level.is_unknown() {
            // A reader trims ASCII white space.
            let trimmed = text.trim_ascii();
            prop_assert!(!["low", "medium", "xx", "x"].iter().any(|name| trimmed.eq_ignore_ascii_case(name)));
            prop_assert!(trimmed.parse::<i128>().is_err());
            prop_assert!(!text.trim().is_empty());
        }
    }

    #[test]
    fn a_set_is_read_as_it_is_written(parts in any_value::<Flags<ClonableTeamParts>>()) {
        let unknown = parts.iter().filter(GraphEnum::is_unknown).count();
        prop_assert!(unknown <= 3);
        prop_assert_eq!(parts.to_string().parse::<Flags<ClonableTeamParts>>().unwrap(), parts);
    }
}

#[test]
fn bytes_reach_every_kind_of_value() {
    let mut seen = BTreeSet::new();
    let mut unknown = BTreeSet::new();
    for byte in 0..=u8::MAX {
        for second in 0..=u8::MAX {
            let bytes = [byte, second, b'a', b'b', 3];
            let level: RiskLevel = value(&bytes).unwrap();
            if level.is_unknown() {
                unknown.insert(level.to_string());
            } else {
                seen.insert(level.to_string());
            }
        }
    }
    assert_eq!(seen, ["low", "medium", "xx"].map(String::from).into());
    assert!(unknown.len() > 100, "{unknown:?}");

    let sets: BTreeSet<String> = (0..8)
        .map(|byte| {
            value::<Flags<ClonableTeamParts>>(&[byte])
                .unwrap()
                .to_string()
        })
        .collect();
    let expected = [
        "0",
        "apps",
        "tabs",
        "apps,tabs",
        "settings",
        "apps,settings",
        "tabs,settings",
        "apps,tabs,settings",
    ];
    assert_eq!(sets, expected.map(String::from).into());
}

#[test]
fn no_bytes_give_the_first_member_and_the_empty_set() {
    assert_eq!(value(&[]), Ok(RiskLevel::Low));
    assert_eq!(value(&[]), Ok(ComplianceState::Compliant));
    assert_eq!(value(&[]), Ok(Flags::<ClonableTeamParts>::empty()));
    assert_eq!(value::<Never>(&[]), Err(Error::EmptyChoose));
}

#[test]
fn closed_and_lossy_enums_have_their_members_alone() {
    for byte in 0..=u8::MAX {
        let bytes = [byte; 16];
        let state: ComplianceState = value(&bytes).unwrap();
        assert!(!state.is_unknown());
        let set: Flags<WindowsArchitecture> = value(&bytes).unwrap();
        assert_eq!(set.to_string().parse(), Ok(set));
    }
    let lossy: BTreeSet<&str> = (0..=u8::MAX)
        .map(|byte| value::<Lossy>(&[byte; 16]).unwrap().as_str())
        .collect();
    assert_eq!(lossy, ["known", "unknown"].into());
}

#[test]
fn a_set_needs_bytes_for_its_members() {
    assert_eq!(Flags::<ClonableTeamParts>::size_hint(0), (8, None));
}

/// The text of an unknown member is what the bytes say, unless that is a name, an integer or blank.
#[test]
fn the_text_of_an_unknown_member() {
    // The first byte decides that the member is unknown, and the last one is the length of its text.
    let level = |text: &str| {
        let bytes = [
            b"\xff",
            text.as_bytes(),
            &[u8::try_from(text.len()).unwrap()],
        ]
        .concat();
        value::<RiskLevel>(&bytes).unwrap().to_string()
    };
    assert_eq!(
        ["new", "low", "LOW ", "7", "", " "].map(level),
        ["new", "lowx", "LOW x", "7x", "xxx", " xxx"]
    );
}

/// In a set it is one token.
#[test]
fn the_text_of_an_unknown_member_of_a_set() {
    // Eight bytes of members, the number of unknown ones, and a text with its length behind it.
    let set = |text: &str| {
        let length = [u8::try_from(text.len()).unwrap()];
        let bytes = [&[2, 0, 0, 0, 0, 0, 0, 0, 1], text.as_bytes(), &length].concat();
        value::<Flags<ClonableTeamParts>>(&bytes)
            .unwrap()
            .to_string()
    };
    assert_eq!(
        ["new", "a,b", " a ,", ",", "apps", "8"].map(set),
        [
            "tabs,new",
            "tabs,ab",
            "tabs,a",
            "tabs,x",
            "tabs,appsx",
            "tabs,8x"
        ]
    );
}
