//! Sets against a model: a tree of what each set covers, bits and names alike.

use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use graph_enum::Flags;
use proptest::prelude::*;

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

fn tokens() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..TOKENS.len(), 0..6)
}

proptest! {
    #[test]
    fn the_algebra_of_sets(left in tokens(), right in tokens()) {
        let ((a, left), (b, right)) = (set(&left), set(&right));
        prop_assert_eq!(covered(&a), left.clone());
        prop_assert_eq!(covered(&(&a | &b)), &left | &right);
        prop_assert_eq!(covered(&(&a & &b)), &left & &right);
        prop_assert_eq!(covered(&(&a - &b)), &left - &right);
        prop_assert_eq!(covered(&(&a ^ &b)), &left ^ &right);
        let all = Model::from(["1", "2", "4", "8"]);
        prop_assert_eq!(covered(&!&a), &all - &left);
        prop_assert_eq!(a.is_all(), left.is_superset(&all));
        prop_assert_eq!(a.contains(&b), left.is_superset(&right));
        prop_assert_eq!(a.intersects(&b), !left.is_disjoint(&right));
        prop_assert_eq!(a.is_empty(), left.is_empty());
    }

    #[test]
    fn equality_hash_and_order_agree(left in tokens(), right in tokens(), other in tokens()) {
        let ((a, left), (b, right), (c, _)) = (set(&left), set(&right), set(&other));
        prop_assert_eq!(a == b, left == right);
        prop_assert_eq!(a == b, a.contains(&b) && b.contains(&a));
        prop_assert_eq!(a.cmp(&b).is_eq(), a == b);
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert!(a > b || b > c || a <= c);
        if a == b {
            prop_assert_eq!(hash(&a), hash(&b));
            prop_assert_eq!(HashSet::from([a, b]).len(), 1);
        }
    }

    /// In whatever order they come, and from whatever they are made.
    #[test]
    fn tokens_in_another_order_are_the_same_set(tokens in tokens().prop_filter("a text", |tokens| !tokens.is_empty())) {
        let (a, _) = set(&tokens);
        let reversed: Vec<usize> = tokens.iter().rev().copied().collect();
        prop_assert_eq!(&set(&reversed).0, &a);
        let mut inserted = Flags::empty();
        for token in &tokens {
            inserted |= Weeks::from(TOKENS[*token].0);
        }
        prop_assert_eq!(&inserted, &a);
        prop_assert_eq!(&a.iter().collect::<Flags<_>>(), &a);
        prop_assert_eq!(&a.to_string().parse::<Flags<Weeks>>().unwrap(), &a);
    }
}
