//! Names that differ have a hash, whatever they look like.

use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

use proptest::prelude::*;

use super::search_names;

/// Texts that a weak key confuses: short ones, long runs of one letter, other scripts.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z]{1,3}",
        "[ab]{1,9}",
        "(a|the|of|to|b){1,4}",
        "[xX]{24,36}[ab]{1,2}",
        "[a\\[{@`]{1,4}",
        "[éÉèÈaA]{1,5}",
    ]
}

/// The names that differ; of several that read as one, the last.
fn distinct(names: Vec<String>, folds_case: bool) -> Vec<String> {
    let key = |name: &String| {
        if folds_case {
            name.to_ascii_lowercase()
        } else {
            name.clone()
        }
    };
    let by_key: BTreeMap<_, _> = names.into_iter().map(|name| (key(&name), name)).collect();
    by_key.into_values().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn names_that_differ_have_a_hash(
        names in prop::collection::vec(name(), 1..400),
        folds_case in any::<bool>(),
    ) {
        let names = distinct(names, folds_case);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let table = search_names(&names, folds_case).expect("each has a place");
        let mut numbers: Vec<u16> = table.slots.into_iter().filter(|slot| *slot > 0).collect();
        numbers.sort_unstable();
        prop_assert!(numbers.into_iter().map(usize::from).eq(1..=names.len()));
    }
}
