//! Names that differ have a hash, whatever they look like.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::string::String;
use std::vec::Vec;

use graph_enum_tests::property::{Result, Unstructured, check};

use super::search_names;

/// Texts that a weak key confuses: short ones, long runs of one letter, other scripts.
fn name(u: &mut Unstructured<'_>) -> Result<String> {
    match u.int_in_range(0..=5)? {
        0 => {
            let count = u.int_in_range(1..=3)?;
            let mut letter = || Ok(char::from(u.int_in_range(b'A'..=b'z')?));
            (0..count).map(|_| letter()).collect()
        }
        1 => text(u, &["a", "b"], 1..=9),
        2 => text(u, &["a", "the", "of", "to", "b"], 1..=4),
        3 => Ok(text(u, &["x", "X"], 24..=36)? + &text(u, &["a", "b"], 1..=2)?),
        4 => text(u, &["a", "[", "{", "@", "`"], 1..=4),
        _ => text(u, &["é", "É", "è", "È", "a", "A"], 1..=5),
    }
}

fn text(u: &mut Unstructured<'_>, parts: &[&str], count: RangeInclusive<u8>) -> Result<String> {
    let count = u.int_in_range(count)?;
    (0..count).map(|_| u.choose(parts).copied()).collect()
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

#[test]
fn names_that_differ_have_a_hash() {
    check(100, 0x4000, |u| {
        let folds_case = u.arbitrary()?;
        let count = u.int_in_range(1..=399)?;
        let names = (0..count).map(|_| name(u)).collect::<Result<_>>()?;
        let names = distinct(names, folds_case);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let table = search_names(&names, folds_case).expect("each has a place");
        let mut numbers: Vec<u16> = table.slots.into_iter().filter(|slot| *slot > 0).collect();
        numbers.sort_unstable();
        let numbers = numbers.into_iter().map(usize::from);
        assert!(numbers.eq(1..=names.len()), "{names:?}");
        Ok(())
    });
}
