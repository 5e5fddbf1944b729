//! What holds for any set, whatever is in it.

use std::collections::BTreeSet;

use graph_enum::{Flags, FlagsEnum, GraphEnum};
use graph_enum_tests::property::{Result, Unstructured, check};

use crate::enums::{
    SynchronizationJobRestartScope as Scope, UserActivityTypes as Activity,
    WindowsArchitecture as Architecture, WindowsUpdateForBusinessUpdateWeeks as Weeks,
};

/// Limits of the integers.
const NUMBERS: [i128; 12] = [
    -1,
    0,
    i32::MIN as i128,
    i32::MAX as i128,
    i32::MAX as i128 + 1,
    u32::MAX as i128,
    i64::MIN as i128,
    i64::MAX as i128,
    i64::MAX as i128 + 1,
    u64::MAX as i128,
    i128::MIN,
    i128::MAX,
];

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_' \t";

/// A token that may be anything: a member, an integer, near to one of these, or any text.
fn token(u: &mut Unstructured<'_>, names: &[&str]) -> Result<String> {
    match u.int_in_range(0..=10)? {
        0..=3 => Ok((*u.choose(names)?).to_owned()),
        4..=5 => Ok(u.arbitrary::<u16>()?.to_string()),
        6 => Ok(u.arbitrary::<i128>()?.to_string()),
        7 => Ok(u.choose(&NUMBERS)?.to_string()),
        8..=9 => {
            let count = u.int_in_range(1..=8)?;
            let mut letter = || Ok(char::from(*u.choose(LETTERS)?));
            (0..count).map(|_| letter()).collect()
        }
        _ => {
            let count = u.int_in_range(1..=8)?;
            (0..count).map(|_| letter(u)).collect()
        }
    }
}

/// Any letter, ASCII or not.
fn letter(u: &mut Unstructured<'_>) -> Result<char> {
    if u.arbitrary()? {
        Ok(char::from(u.int_in_range(0..=0x7f)?))
    } else {
        u.arbitrary()
    }
}

fn list(u: &mut Unstructured<'_>, names: &[&str]) -> Result<String> {
    let count = u.int_in_range(1..=11)?;
    let tokens: Result<Vec<String>> = (0..count).map(|_| token(u, names)).collect();
    Ok(tokens?.join(","))
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

fn check_reads_back<E: FlagsEnum>(text: &str) {
    let Ok(set) = text.parse::<Flags<E>>() else {
        let is_token_empty = text.split(',').any(|token| token.trim_ascii().is_empty());
        assert!(is_token_empty, "an open set reads {text:?}");
        return;
    };
    let written = set.to_string();
    let again: Flags<E> = written.parse().unwrap();
    assert_eq!(&again, &set);
    assert_eq!(again.to_string(), written);
    let json = serde_json::to_string(&set).unwrap();
    assert_eq!(&serde_json::from_str::<Flags<E>>(&json).unwrap(), &set);
    assert_eq!(&set.iter().collect::<Flags<E>>(), &set);
    assert_eq!(set.iter().count(), set.len());
    assert_eq!(set.iter().len(), set.len());
    assert!(set.contains(&set) && (set.is_empty() || set.intersects(&set)));
    assert!(set.difference(&set).is_empty());
}

/// A set reads back whatever was done to it.
fn check_changed<E: FlagsEnum>(left: &str, right: &str) {
    let (Ok(left), Ok(right)) = (left.parse::<Flags<E>>(), right.parse::<Flags<E>>()) else {
        return;
    };
    let changed = [
        left.union(&right),
        left.intersection(&right),
        left.difference(&right),
        left.symmetric_difference(&right),
        left.complement(),
    ];
    for set in &changed {
        assert_eq!(&set.to_string().parse::<Flags<E>>().unwrap(), set);
    }
    assert!(changed[0].contains(&left) && changed[0].contains(&right));
    assert!(left.contains(&changed[1]) && right.contains(&changed[1]));
    assert!(!changed[2].intersects(&right));
    assert_eq!(left.union(&right), right.union(&left));
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

fn members<E: GraphEnum + Clone>(u: &mut Unstructured<'_>) -> Result<Vec<E>> {
    let count = u.int_in_range(0..=5)?;
    (0..count).map(|_| u.choose(E::MEMBERS).cloned()).collect()
}

#[test]
fn what_was_written_is_read_back() {
    check(256, 1024, |u| {
        check_reads_back::<Activity>(&list(u, ACTIVITIES)?);
        check_reads_back::<Weeks>(&list(u, WEEKS)?);
        Ok(())
    });
}

#[test]
fn and_so_is_what_became_of_it() {
    check(256, 1024, |u| {
        let (left, right) = (list(u, WEEKS)?, list(u, WEEKS)?);
        check_changed::<Weeks>(&left, &right);
        check_changed::<Activity>(&left, &right);
        Ok(())
    });
}

#[test]
fn any_text_is_read_without_a_panic() {
    check(256, 1024, |u| {
        let count = u.int_in_range(0..=32)?;
        let text: String = (0..count).map(|_| letter(u)).collect::<Result<_>>()?;
        let _ = text.parse::<Flags<Scope>>();
        check_reads_back::<Activity>(&text);
        Ok(())
    });
}

#[test]
fn sets_are_sets() {
    check(256, 1024, |u| {
        let [left, right] = [members(u)?, members(u)?].map(|members| {
            let is_some = |member: &Architecture| *member != Architecture::None;
            members.into_iter().filter(is_some).collect()
        });
        check_algebra(&left, &right);
        Ok(())
    });
}

#[test]
fn composites_are_sets_of_bits() {
    check(256, 1024, |u| {
        let (left, right) = (members::<Scope>(u)?, members::<Scope>(u)?);
        check_composites(left.into_iter().collect(), right.into_iter().collect());
        Ok(())
    });
}

#[test]
fn bits_come_back() {
    check(256, 1024, |u| {
        // Of any length.
        let bits = u.int_in_range(0..=i32::MAX)? >> u.int_in_range(0..=30)?;
        let set = Flags::<Weeks>::from_bits(bits).unwrap();
        assert_eq!(set.bits(), bits);
        assert_eq!(bits.to_string().parse(), Ok(set));
        assert_eq!(Flags::<Architecture>::from_bits(bits).is_some(), bits < 16);
        Ok(())
    });
}

#[test]
fn nothing_breaks_out_of_a_literal() {
    check(256, 1024, |u| {
        let text = list(u, ACTIVITIES)?;
        let Ok(set) = text.parse::<Flags<Activity>>() else {
            return Ok(());
        };
        let activity = Activity::from(text.as_str());
        let literals = [
            set.odata_literal().map(|literal| literal.to_string()),
            activity.odata_literal().map(|literal| literal.to_string()),
        ];
        for literal in literals.into_iter().flatten() {
            let quoted = literal
                .strip_prefix("microsoft.graph.userActivityTypes'")
                .unwrap();
            let inside = quoted.strip_suffix('\'').unwrap();
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_,+-".contains(&byte);
            assert!(inside.bytes().all(is_plain), "{literal}");
        }
        Ok(())
    });
}
