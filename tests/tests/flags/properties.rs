//! What holds for any set, whatever is in it.

use std::collections::BTreeSet;

use graph_enum::{Flags, FlagsEnum, GraphEnum};
use proptest::prelude::*;

use crate::enums::{
    SynchronizationJobRestartScope as Scope, UserActivityTypes as Activity,
    WindowsArchitecture as Architecture, WindowsUpdateForBusinessUpdateWeeks as Weeks,
};

/// A token that may be anything: a member, an integer, near to one of these, or any text.
fn token(names: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(names).prop_map(str::to_owned),
        2 => any::<u16>().prop_map(|bits| bits.to_string()),
        1 => any::<i128>().prop_map(|number| number.to_string()),
        2 => "[a-zA-Z_' \t]{1,8}",
        1 => "[^,]{1,8}",
    ]
}

fn list(names: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(token(names), 1..12).prop_map(|tokens| tokens.join(","))
}

const ACTIVITIES: &[&str] = &[
    "none",
    "uploadText",
    "PRINT",
    " accessDebugTools ",
    "unknownFutureValue",
];
const WEEKS: &[&str] = &[
    "userDefined",
    "firstWeek",
    "secondWeek",
    "everyWeek",
    "unknownFutureValue",
];

fn check_reads_back<E: FlagsEnum>(text: &str) -> Result<(), TestCaseError> {
    let Ok(set) = text.parse::<Flags<E>>() else {
        let is_token_empty = text.split(',').any(|token| token.trim_ascii().is_empty());
        prop_assert!(is_token_empty, "an open set reads any other list");
        return Ok(());
    };
    let written = set.to_string();
    let again: Flags<E> = written.parse().unwrap();
    prop_assert_eq!(&again, &set);
    prop_assert_eq!(again.to_string(), written);
    let json = serde_json::to_string(&set).unwrap();
    prop_assert_eq!(&serde_json::from_str::<Flags<E>>(&json).unwrap(), &set);
    prop_assert_eq!(&set.iter().collect::<Flags<E>>(), &set);
    prop_assert_eq!(set.iter().count(), set.len());
    prop_assert_eq!(set.iter().len(), set.len());
    prop_assert!(set.contains(&set) && (set.is_empty() || set.intersects(&set)));
    prop_assert!(set.difference(&set).is_empty());
    Ok(())
}

/// A set reads back whatever was done to it.
fn check_changed<E: FlagsEnum>(left: &str, right: &str) -> Result<(), TestCaseError> {
    let (Ok(left), Ok(right)) = (left.parse::<Flags<E>>(), right.parse::<Flags<E>>()) else {
        return Ok(());
    };
    let changed = [
        left.union(&right),
        left.intersection(&right),
        left.difference(&right),
        left.symmetric_difference(&right),
        left.complement(),
    ];
    for set in &changed {
        prop_assert_eq!(&set.to_string().parse::<Flags<E>>().unwrap(), set);
    }
    prop_assert!(changed[0].contains(&left) && changed[0].contains(&right));
    prop_assert!(left.contains(&changed[1]) && right.contains(&changed[1]));
    prop_assert!(!changed[2].intersects(&right));
    prop_assert_eq!(left.union(&right), right.union(&left));
    Ok(())
}

/// Members against a tree of members: an enumeration without composites.
fn check_algebra(left: &BTreeSet<Architecture>, right: &BTreeSet<Architecture>) {
    let set = |members: &BTreeSet<Architecture>| members.iter().copied().collect::<Flags<_>>();
    let (a, b) = (set(left), set(right));
    assert_eq!(a.iter().collect::<BTreeSet<_>>(), *left);
    assert_eq!(a | b, set(&(left | right)));
    assert_eq!(a & b, set(&(left & right)));
    assert_eq!(a - b, set(&(left - right)));
    assert_eq!(a ^ b, set(&(left ^ right)));
    let all: BTreeSet<_> = Architecture::MEMBERS[1..].iter().copied().collect();
    assert_eq!(!a, set(&(&all - left)));
    assert_eq!(a.contains(b), left.is_superset(right));
    assert_eq!(a.intersects(b), !left.is_disjoint(right));
    assert_eq!((a.len(), a.is_empty()), (left.len(), left.is_empty()));
}

/// The bits of a set, as a tree of bits: composites are what they stand for.
fn bits<E: FlagsEnum<Repr = i32>>(set: &Flags<E>) -> BTreeSet<u32> {
    (0..31).filter(|bit| set.bits() & (1 << bit) != 0).collect()
}

fn check_composites(a: Flags<Scope>, b: Flags<Scope>) {
    let (left, right) = (bits(&a), bits(&b));
    assert_eq!(bits(&(a | b)), &left | &right);
    assert_eq!(bits(&(a & b)), &left & &right);
    assert_eq!(bits(&(a - b)), &left - &right);
    assert_eq!(bits(&(a ^ b)), &left ^ &right);
    assert_eq!(bits(&!a), &bits(&Flags::<Scope>::all()) - &left);
    assert_eq!(a.contains(b), left.is_superset(&right));
    assert_eq!(a.intersects(b), !left.is_disjoint(&right));
}

fn members<E: GraphEnum + Clone + std::fmt::Debug>() -> impl Strategy<Value = Vec<E>> {
    prop::collection::vec(prop::sample::select(E::MEMBERS), 0..6)
}

proptest! {
    #[test]
    fn what_was_written_is_read_back(activities in list(ACTIVITIES), weeks in list(WEEKS)) {
        check_reads_back::<Activity>(&activities)?;
        check_reads_back::<Weeks>(&weeks)?;
    }

    #[test]
    fn and_so_is_what_became_of_it(left in list(WEEKS), right in list(WEEKS)) {
        check_changed::<Weeks>(&left, &right)?;
        check_changed::<Activity>(&left, &right)?;
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        let _ = text.parse::<Flags<Scope>>();
        check_reads_back::<Activity>(&text)?;
    }

    #[test]
    fn sets_are_sets(
        left in prop::collection::btree_set(prop::sample::select(&Architecture::MEMBERS[1..]), 0..4),
        right in prop::collection::btree_set(prop::sample::select(&Architecture::MEMBERS[1..]), 0..4),
    ) {
        check_algebra(&left, &right);
    }

    #[test]
    fn composites_are_sets_of_bits(left in members::<Scope>(), right in members::<Scope>()) {
        check_composites(left.into_iter().collect(), right.into_iter().collect());
    }

    #[test]
    fn bits_come_back(bits in 0..i32::MAX) {
        let set = Flags::<Weeks>::from_bits(bits).unwrap();
        prop_assert_eq!(set.bits(), bits);
        prop_assert_eq!(bits.to_string().parse(), Ok(set));
        prop_assert_eq!(Flags::<Architecture>::from_bits(bits).is_some(), bits < 16);
    }

    #[test]
    fn nothing_breaks_out_of_a_literal(text in list(ACTIVITIES)) {
        let Ok(set) = text.parse::<Flags<Activity>>() else { return Ok(()) };
        let literals = [
            set.odata_literal().map(|literal| literal.to_string()),
            Activity::from(text.as_str()).odata_literal().map(|literal| literal.to_string()),
        ];
        for literal in literals.into_iter().flatten() {
            let quoted = literal.strip_prefix("microsoft.graph.userActivityTypes'").unwrap();
            let inside = quoted.strip_suffix('\'').unwrap();
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_,+-".contains(&byte);
            prop_assert!(inside.bytes().all(is_plain), "{}", literal);
        }
    }
}
