//! The keys that are chosen for names, and the forms for integers.

use std::format;
use std::string::String;
use std::vec;
use std::vec::Vec;

use super::{is_match_fastest, is_two_in_sequence, search_names, search_values, to_bytes};
use crate::ascii_case::Fold;
use crate::hash::{ENDS, FEW, Hash, WHOLE, WORDS};
use crate::values::ValueForm;

/// The key, its positions, and the number of slots.
fn key_of(names: &[impl AsRef<str>]) -> (usize, [i8; 3], usize) {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let table = search_names(&names, true).expect("names that differ");
    (table.form.key, table.form.positions, table.slots.len())
}

fn numbered(count: usize, name: impl Fn(usize) -> String) -> Vec<String> {
    (0..count).map(name).collect()
}

#[test]
fn the_key_is_as_short_as_it_can_be() {
    // At most two names are compared.
    assert_eq!(key_of(&["high", "low"]), (FEW, [0; 3], 2));
    // The length.
    assert_eq!(key_of(&["none", "low", "other"]), (0, [0; 3], 4));
    // One byte, at the front or at the back; before those, inside of each name.
    assert_eq!(key_of(&["none", "low", "high"]), (1, [0; 3], 4));
    assert_eq!(key_of(&["x", "xa", "xb"]), (1, [-1, 0, 0], 4));
    assert_eq!(key_of(&["abc", "abd", "abe"]), (1, [2, 0, 0], 4));
    assert_eq!(
        key_of(&["z", "zaz", "zbz", "zzzaz", "zzzbz"]),
        (1, [-2, 0, 0], 8)
    );
    // Two, three, eight at each end, sixteen, all.
    assert_eq!(key_of(&["aa", "ab", "ba", "bb"]), (2, [0, 1, 0], 4));
    let three = numbered(8, |nth| format!("{nth:03b}"));
    assert_eq!(key_of(&three), (3, [0, 1, 2], 8));
    let four = numbered(16, |nth| format!("{nth:04b}"));
    assert_eq!(key_of(&four), (ENDS, [0; 3], 32));
    let between = |before: usize, after: usize| {
        let (before, after) = ("x".repeat(before), "x".repeat(after));
        key_of(&numbered(97, |nth| format!("{before}{nth:03}{after}")))
    };
    assert_eq!(between(0, 16), (ENDS, [0; 3], 128));
    assert_eq!(between(12, 9), (WORDS, [0; 3], 128));
    assert_eq!(between(8, 16), (WHOLE, [0; 3], 128));
}

#[test]
fn words_are_compared_where_they_are_the_key() {
    let has_words = |count| {
        let names = numbered(count, |nth| "x".repeat(nth + 1));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        search_names(&names, true)
            .expect("names that differ")
            .has_words()
    };
    assert_eq!([1, 96, 97].map(has_words), [false, false, true]);
}

#[test]
fn many_names_and_long_ones_have_another_key() {
    let lengths = |count| key_of(&numbered(count, |nth| "x".repeat(nth + 1)));
    assert_eq!(lengths(96), (0, [0; 3], 128));
    assert_eq!(lengths(97), (ENDS, [0; 3], 128));
    let long = |len: usize| key_of(&numbered(97, |nth| format!("{nth:0len$}")));
    assert_eq!(long(254), (ENDS, [0; 3], 128));
    assert_eq!(long(255), (WHOLE, [0; 3], 128));
}

#[test]
fn names_apart_in_their_last_bytes_have_a_hash_of_the_whole() {
    let mut names = numbered(100, |nth| format!("value{nth:02}"));
    names.push("x".repeat(255));
    assert_eq!(key_of(&names), (WHOLE, [0; 3], 128));
}

#[test]
fn lengths_and_letters_of_names_are_known() {
    for (names, fold) in [
        (["none", "low", "Medium"], Fold::Letters),
        (["none", "low", "level3"], Fold::Alphanumeric),
        (["none", "low", "id_tok"], Fold::Mixed),
        (["none", "low", "Größ"], Fold::Mixed),
    ] {
        let hash = search_names(&names, true).expect("names that differ").form;
        assert_eq!(
            (hash.fold, hash.shortest, hash.longest),
            (fold, 3, 6),
            "{names:?}"
        );
    }
    let hash = search_names(&["none", "None", "NONE"], false)
        .expect("names that differ")
        .form;
    assert_eq!(hash.fold, Fold::Nothing);
    let hash = search_names(&[], true).expect("no names").form;
    assert_eq!((hash.shortest, hash.longest), (1, 0));
}

#[test]
fn a_table_of_names_is_bytes() {
    let table = search_names(&["none", "low", "high"], true).expect("a table");
    let bytes = table.to_bytes();
    let multiplier = table.form.multiplier.to_le_bytes();
    let shift = table.form.shift.to_le_bytes()[0];
    assert_eq!(bytes[..6], [1, 1, 0, 0, 0, shift]);
    assert_eq!(bytes[6..14], multiplier);
    assert_eq!(bytes[14..26], [3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(bytes[26..], to_bytes(&table.slots));
    let (_, slots) = Hash::from_bytes(bytes.leak());
    assert_eq!(slots, to_bytes(&table.slots));
}

/// The first integer, the multiplier and the shift of a hash, then the numbers by slot.
fn hash_of(values: &[i64]) -> Option<(i64, u64, u32, Vec<u16>)> {
    let table = search_values(values);
    assert!(table.displacements.is_empty());
    match table.form {
        ValueForm::Hashed {
            first,
            multiplier,
            shift,
            ..
        } => Some((first, multiplier, shift, table.slots)),
        _ => None,
    }
}

#[test]
fn integers_have_the_cheapest_form() {
    let form = |values: &[i64]| search_values(values).form;
    assert!(matches!(form(&[]), ValueForm::Dense(0)));
    assert!(matches!(form(&[-1, 0, 1]), ValueForm::Dense(-1)));
    assert!(matches!(form(&[4, 4]), ValueForm::Scanned));
    // A slot for each integer, if at most six and two for each member are between.
    assert_eq!(hash_of(&[2, 0]), Some((0, 1, 0, vec![2, 0, 1])));
    let ten_apart = vec![1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2];
    assert_eq!(hash_of(&[-5, 5]), Some((-5, 1, 0, ten_apart)));
    let (first, _, shift, slots) = hash_of(&[-5, 6]).expect("a hash");
    assert_eq!((first, shift, slots), (0, 63, vec![2, 1]));
    let (first, _, shift, slots) = hash_of(&[i64::MAX, i64::MIN]).expect("a hash");
    assert_eq!((first, shift, slots), (0, 63, vec![1, 2]));
}

#[test]
fn many_integers_have_displacements() {
    let sizes = [24, 96, 97].map(|count| {
        let squares: Vec<i64> = (0..count).map(|nth| nth * nth).collect();
        let table = search_values(&squares);
        (table.displacements.len(), table.slots.len())
    });
    assert_eq!(sizes, [(0, 64), (0, 256), (32, 128)]);
}

#[test]
fn a_match_is_fastest_for_integers_near_each_other() {
    let tens: Vec<i64> = (0..6).map(|nth| nth * 10).collect();
    let up_to = |last: i64| [&*tens, &[last]].concat();
    let even = |count: i64, last: i64| -> Vec<i64> {
        let even = (0..count - 1).map(|nth| 2 * nth);
        even.chain([last]).collect()
    };
    // 64 bits.
    assert!(is_match_fastest(&[0, 63]));
    assert!(!is_match_fastest(&[0, 64]));
    // One in ten is a member's, up to 192 bits.
    assert!(is_match_fastest(&up_to(69)));
    assert!(!is_match_fastest(&up_to(70)));
    assert!(is_match_fastest(&even(20, 191)));
    assert!(!is_match_fastest(&even(20, 192)));
    // A table that is small.
    assert!(is_match_fastest(&even(93, 192)));
    assert!(!is_match_fastest(&even(93, 193)));
    // In sequence only two.
    assert!(is_match_fastest(&[-1, 0]));
    assert!(is_match_fastest(&[0, -1]));
    assert!(!is_match_fastest(&[1, 2, 3]));
    assert!(!is_match_fastest(&[1, 1]));
    assert!(!is_match_fastest(&[]));
    assert!(is_two_in_sequence(&[4, 5]));
    assert!(!is_two_in_sequence(&[5, 4]));
    assert!(!is_two_in_sequence(&[4, 5, 6]));
    assert!(!is_two_in_sequence(&[i64::MAX, i64::MIN]));
}
