//! Sets against a model: a tree of what each set covers, bits and names alike.

use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use graph_enum::Flags;
use graph_enum_tests::property::{Result, Unstructured, check};

use crate::enums::WindowsUpdateForBusinessUpdateWeeks as Weeks;

/// What each token covers: the bits of its integer, itself where that is a number, or its name.
const TOKENS: &[(&str, &[&str])] = &[
    ("userDefined", &[]),
    ("firstWeek", &["1"]),
    ("secondWeek", &["2"]),
    ("thirdWeek", &["4"]),
    ("fourthWeek", &["8"]),
    ("everyWeek", &["1", "2", "4", "8"]),
    ("unknownFutureValue", &["unknownFutureValue"]),
    ("7", &["1", "2", "4"]),
    ("22", &["unknownFutureValue"]),
    ("16", &["16"]),
    ("64", &["64"]),
    ("80", &["16", "64"]),
    ("95", &["1", "2", "4", "8", "16", "64"]),
    ("new", &["new"]),
    ("newer", &["newer"]),
    ("-1", &["-1"]),
    ("", &[""]),
];

type Model = BTreeSet<&'static str>;

/// A set with what it covers.
fn set(tokens: &[usize]) -> (Flags<Weeks>, Model) {
    let tokens = tokens.iter().map(|token| TOKENS[*token]);
    let text: Vec<&str> = tokens.clone().map(|(token, _)| token).collect();
    let model = tokens.flat_map(|(_, covered)| covered).copied().collect();
    match text.as_slice() {
        [] => (Flags::empty(), model),
        _ => (text.join(",").parse().unwrap(), model),
    }
}

/// What a set covers, by its members.
fn covered(set: &Flags<Weeks>) -> Model {
    let mut model = Model::new();
    for member in set {
        if let Some((_, covered)) = TOKENS.iter().find(|(token, _)| *token == member.as_str()) {
            model.extend(*covered);
            continue;
        }
        // All unknown bits are one member.
        let bits: i32 = member.as_str().parse().unwrap();
        model.extend(
            [16, 64, 1, 2, 4, 8]
                .iter()
                .zip(["16", "64", "1", "2", "4", "8"])
                .filter(|(bit, _)| bits & **bit != 0)
                .map(|(_, name)| name),
        );
    }
    model
}

fn hash(set: &Flags<Weeks>) -> u64 {
    let mut hasher = DefaultHasher::new();
    set.hash(&mut hasher);
    hasher.finish()
}

fn tokens(u: &mut Unstructured<'_>) -> Result<Vec<usize>> {
    let count = u.int_in_range(0..=5)?;
    (0..count).map(|_| u.choose_index(TOKENS.len())).collect()
}

#[test]
fn the_algebra_of_sets() {
    check(256, 1024, |u| {
        let ((a, left), (b, right)) = (set(&tokens(u)?), set(&tokens(u)?));
        assert_eq!(covered(&a), left);
        assert_eq!(covered(&(&a | &b)), &left | &right);
        assert_eq!(covered(&(&a & &b)), &left & &right);
        assert_eq!(covered(&(&a - &b)), &left - &right);
        assert_eq!(covered(&(&a ^ &b)), &left ^ &right);
        let all = Model::from(["1", "2", "4", "8"]);
        assert_eq!(covered(&!&a), &all - &left);
        assert_eq!(a.is_all(), left.is_superset(&all), "{a}");
        assert_eq!(a.contains(&b), left.is_superset(&right), "{a} {b}");
        assert_eq!(a.intersects(&b), !left.is_disjoint(&right), "{a} {b}");
        assert_eq!(a.is_empty(), left.is_empty(), "{a}");
        Ok(())
    });
}

#[test]
fn equality_hash_and_order_agree() {
    check(256, 1024, |u| {
        let ((a, left), (b, right)) = (set(&tokens(u)?), set(&tokens(u)?));
        let (c, _) = set(&tokens(u)?);
        assert_eq!(a == b, left == right, "{a} {b}");
        assert_eq!(a == b, a.contains(&b) && b.contains(&a), "{a} {b}");
        assert_eq!(a.cmp(&b).is_eq(), a == b, "{a} {b}");
        assert_eq!(a.cmp(&b), b.cmp(&a).reverse(), "{a} {b}");
        assert!(a > b || b > c || a <= c, "{a} {b} {c}");
        if a == b {
            assert_eq!(hash(&a), hash(&b), "{a} {b}");
            assert_eq!(HashSet::from([a, b]).len(), 1);
        } else {
            assert_ne!(hash(&a), hash(&b), "{a} {b}");
        }
        Ok(())
    });
}

/// In whatever order they come, and from whatever they are made.
#[test]
fn tokens_in_another_order_are_the_same_set() {
    check(256, 1024, |u| {
        let mut tokens = tokens(u)?;
        tokens.push(u.choose_index(TOKENS.len())?);
        let (a, _) = set(&tokens);
        let reversed: Vec<usize> = tokens.iter().rev().copied().collect();
        assert_eq!(set(&reversed).0, a);
        let mut inserted = Flags::empty();
        for token in &tokens {
            inserted |= Weeks::from(TOKENS[*token].0);
        }
        assert_eq!(inserted, a);
        assert_eq!(a.iter().collect::<Flags<_>>(), a);
        assert_eq!(a.to_string().parse::<Flags<Weeks>>().unwrap(), a);
        Ok(())
    });
}
