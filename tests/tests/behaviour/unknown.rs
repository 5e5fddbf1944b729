//! Unknown members: what may hold them, and what they answer.

use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::rc::Rc;
use std::sync::Arc;

use graph_enum::{GraphEnum, UnknownMember};

#[test]
fn the_field_may_be_any_text() {
    macro_rules! check {
        ($field:ty) => {{
            #[derive(Clone, Debug, PartialEq, GraphEnum)]
            enum Open {
                Known,
                #[graph(unknown)]
                Rest($field),
            }
            assert_eq!(Open::from("known"), Open::Known);
            let rest = Open::from("rest of it");
            assert_eq!(rest.as_str(), "rest of it");
            assert!(matches!(rest, Open::Rest(_)));
            assert_eq!(serde_json::to_string(&rest).unwrap(), "\"rest of it\"");
            assert_eq!(
                serde_json::from_str::<Open>("\"rest of it\"").unwrap(),
                rest
            );
            assert_eq!((rest.value(), Open::from(12).value()), (None, Some(12)));
        }};
    }
    check!(UnknownMember);
    check!(String);
    check!(Box<str>);
    check!(Arc<str>);
    check!(Rc<str>);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
enum Lossy {
    On,
    Off,
    #[graph(unknown)]
    Other,
}

#[test]
fn a_unit_variant_loses_the_text_by_choice() {
    for text in ["standby", "", "7", "other"] {
        assert_eq!(Lossy::from(text), Lossy::Other);
    }
    assert_eq!(Lossy::from("OFF"), Lossy::Off);
    assert_eq!(Lossy::from(1), Lossy::Off);
    assert_eq!(Lossy::from(2), Lossy::Other);
    assert_eq!(serde_json::from_str::<Lossy>("9").unwrap(), Lossy::Other);
    assert_eq!(Lossy::MEMBERS, [Lossy::On, Lossy::Off]);
    assert_eq!(
        (Lossy::Other.as_str(), Lossy::Other.value()),
        ("other", None)
    );
    assert!(Lossy::Other.is_unknown() && Lossy::TYPE.is_open());
    assert_eq!(
        Lossy::TYPE.member("other").map(graph_enum::Member::name),
        None
    );
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, GraphEnum)]
enum Level {
    Unknown,
    UnknownFutureValue,
    High,
    #[graph(unknown)]
    Other(UnknownMember),
}

#[test]
fn three_kinds_of_unknown_stay_apart() {
    let levels = ["unknown", "unknownFutureValue", "brandNew"].map(Level::from);
    assert_eq!(levels[0], Level::Unknown);
    assert_eq!(levels[1], Level::UnknownFutureValue);
    assert!(matches!(&levels[2], Level::Other(text) if text.as_str() == "brandNew"));
    assert_eq!(
        levels.each_ref().map(Level::is_unknown),
        [false, false, true]
    );
}

#[test]
fn unknown_members_compare_sort_and_hash_by_their_text() {
    let read = |text: &str| Level::from(text);
    assert_eq!(read("a"), read("a"));
    assert_ne!(read("a"), read("A"));
    let sorted: BTreeSet<_> = ["b", "high", "a", "unknown"].map(read).into();
    assert_eq!(
        sorted.iter().map(Level::as_str).collect::<Vec<_>>(),
        ["unknown", "high", "a", "b"]
    );
    assert_eq!(HashSet::from(["x", "x", "y"].map(read)).len(), 2);
    let hash = |text: &str| BuildHasherDefault::<DefaultHasher>::new().hash_one(read(text));
    assert_eq!(hash("x"), hash("x"));
    assert_ne!(hash("x"), hash("y"));
}

#[test]
fn unknown_member_prints_its_text() {
    let Level::Other(text) = Level::from("bra\"nd") else {
        panic!()
    };
    assert_eq!(text.to_string(), "bra\"nd");
    assert_eq!(format!("{text:?}"), "\"bra\\\"nd\"");
    assert_eq!(format!("[{text:>8}]"), "[  bra\"nd]");
    let text: &str = text.as_ref();
    assert_eq!(text, "bra\"nd");
}

#[test]
fn unknown_numbers_answer_their_number() {
    let value = |text: &str| match Level::from(text) {
        Level::Other(unknown) => unknown.value(),
        _ => None,
    };
    assert_eq!(value("77"), Some(77));
    assert_eq!(value(" -77\n"), Some(-77));
    assert_eq!(value("9223372036854775807"), Some(i64::MAX));
    assert_eq!(value("9223372036854775808"), None);
    assert_eq!(value("7a"), None);
    // Outside `Edm.Int32`, so that the enum cannot say it in its own type.
    assert_eq!(Level::from("3000000000").value(), None);
    assert_eq!(value("3000000000"), Some(3_000_000_000));
}
