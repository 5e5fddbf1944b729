//! The lookup with hashes from the search, beside a walk over the names.

use std::collections::BTreeMap;
use std::format;
use std::ops::RangeInclusive;
use std::string::String;
use std::vec::Vec;

use graph_enum_tests::property::{Result, Unstructured, check};

use super::super::words::Words;
use super::super::{NO_INDEX, Names};
use crate::hash::Hash;
use crate::search::search_names;

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

/// A text as it is compared.
fn folded(text: &str, folds_case: bool) -> String {
    if folds_case {
        text.to_ascii_lowercase()
    } else {
        text.into()
    }
}

/// The tables that the macro emits for these names.
fn search(names: &[&'static str], folds_case: bool) -> Names {
    let table = search_names(names, folds_case).expect("each has a place");
    let mut numbers: Vec<u16> = table
        .slots
        .iter()
        .copied()
        .filter(|slot| *slot > 0)
        .collect();
    numbers.sort_unstable();
    assert!(numbers.into_iter().map(usize::from).eq(1..=names.len()));
    let index = |number: &u16| number.saturating_sub(1);
    let name = |number: &u16| {
        if *number == 0 {
            ""
        } else {
            names[usize::from(index(number))]
        }
    };
    let of_words = table.slots.iter().filter(|_| table.has_words());
    let words: Vec<Words<1>> = of_words.map(|number| Words::new(&[name(number)])).collect();
    Names {
        hash: Hash::from_bytes(table.to_bytes().leak()).0,
        slots: table.slots.iter().map(name).collect::<Vec<_>>().leak(),
        indices: table.slots.iter().map(index).collect::<Vec<_>>().leak(),
        words: words
            .iter()
            .map(|words| words.words[0])
            .collect::<Vec<_>>()
            .leak(),
        lengths: words
            .iter()
            .map(|words| words.lengths[0])
            .collect::<Vec<_>>()
            .leak(),
    }
}

/// Texts that a lookup could take for this name.
fn near(name: &str) -> impl Iterator<Item = String> + '_ {
    let bytes = [0, name.len() / 2, name.len() - 1];
    let one_apart = bytes.into_iter().flat_map(move |at| {
        [1, 0x20].into_iter().filter_map(move |bit| {
            let mut text = Vec::from(name);
            text[at] ^= bit;
            String::from_utf8(text).ok()
        })
    });
    let shorter = name.get(1..).map(String::from);
    let longer = String::from(name) + "a";
    one_apart.chain(shorter).chain([
        longer,
        name.to_ascii_uppercase(),
        name.into(),
        String::new(),
    ])
}

#[test]
fn each_name_is_found_and_no_other_text() {
    check(100, 0x4000, |u| {
        let folds_case = u.arbitrary()?;
        // Of few names more often than of many.
        let most = *u.choose(&[3, 20, 96, 399])?;
        let count = u.int_in_range(1..=most)?;
        let before = *u.choose(&["", "", "sameLetters"])?;
        let after = *u.choose(&["", "", "sameSixteenLetters"])?;
        let name = |u: &mut _| Ok(format!("{before}{}{after}", name(u)?));
        // Of several names that read as one, the last.
        let by_text: BTreeMap<_, &'static str> = (0..count)
            .map(|_| name(u).map(|name| (folded(&name, folds_case), &*name.leak())))
            .collect::<Result<_>>()?;
        let declared: Vec<&str> = by_text.values().copied().collect();
        let names = search(&declared, folds_case);
        for text in declared.iter().flat_map(|name| near(name)) {
            let name = by_text.get(&folded(&text, folds_case));
            let found = names.find_by_own_key(&text);
            let found = (found != NO_INDEX).then(|| &declared[found]);
            assert_eq!(found, name, "{text:?} in {declared:?}");
        }
        Ok(())
    });
}
