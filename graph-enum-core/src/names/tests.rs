//! The lookup with hashes made by hand; `searched` has those from the search.

#[cfg(feature = "search")]
mod searched;

use std::string::String;

use super::{NO_INDEX, Names, Words};
use crate::ascii_case::Fold;
use crate::hash::{ENDS, FEW, Hash, WHOLE, WORDS};
use crate::slots::Slots;

/// Compares each name.
const FEW_NAMES: Hash = Hash {
    key: FEW,
    positions: [0; 3],
    fold: Fold::Mixed,
    shortest: 1,
    longest: 15,
    multiplier: 1,
    shift: 0,
    displacements: &[],
};

/// The slot is the length's remainder by four.
const BY_LENGTH: Hash = Hash {
    key: 0,
    positions: [0; 3],
    fold: Fold::Letters,
    shortest: 1,
    longest: 15,
    multiplier: 1 << 62,
    shift: 62,
    displacements: &[],
};

/// `none` of 4 bytes, `x` of 1, an unused slot, `expiredVppToken` of 15.
static SLOTS: Slots<&str, 4> = Slots {
    keys: ["none", "x", "", "expiredVppToken"],
    indices: [1, 0, 0, 2],
};

static ALIASES: Slots<&str, 2> = Slots {
    keys: ["No-ne", "expired"],
    indices: [1, 2],
};

static NO_WORDS: Words<0> = Words::new(&[]);

/// A name of each length that is compared in another way.
const LONG_NAMES: [&str; 7] = [
    "sms",
    "fido2",
    "windowsHello",
    "appleVolumePurchaseToken",
    "microsoftAuthenticator2Push",
    "deviceBasedPushNotificationThatWaits365Days",
    "aNameThatIsLongerThanAnyInUseSoThatTheMiddleOfItIsNeitherInItsFirst32BytesNorInItsLast",
];

/// Every text has the first of two slots by bytes, the second by words and by the whole.
const ANY_TEXT: Hash = Hash {
    key: WORDS,
    positions: [0; 3],
    fold: Fold::Alphanumeric,
    shortest: 3,
    longest: 86,
    multiplier: 0,
    shift: 63,
    displacements: &[1, 0],
};

fn find(names: &Names, text: &str) -> Option<usize> {
    let index = names.find_by_own_key(text);
    (index != NO_INDEX).then_some(index)
}

#[test]
fn a_name_is_found_by_its_key() {
    const NAMES: Names = Names::new(BY_LENGTH, &SLOTS, &NO_WORDS);
    // A constant, as `from_name` in one.
    const FOUND: usize = NAMES.find_by_own_key("expiredVppToken");
    assert_eq!(FOUND, 2);
    assert_eq!(NAMES.key(), 0);
    assert_eq!(find(&NAMES, "x"), Some(0));
    assert_eq!(find(&NAMES, "none"), Some(1));
    assert_eq!(find(&NAMES, "nOnE"), Some(1));
    assert_eq!(find(&NAMES, "EXPIREDVPPTOKEN"), Some(2));
}

#[test]
fn what_meets_a_slot_is_compared() {
    let names = Names::new(BY_LENGTH, &SLOTS, &NO_WORDS);
    for text in [
        "y",
        "nine",
        "expiredVppTokem",
        "noone",
        "ex",
        "abcdefgh",
        "",
        "noneX",
    ] {
        assert_eq!(find(&names, text), None, "{text:?}");
    }
    // As many bytes, and more of the longest name's, but longer.
    assert_eq!(find(&names, "expiredVppTokenexpi"), None);
    // No letters, though one bit apart.
    assert_eq!(
        find(&Names::new(FEW_NAMES, &ALIASES, &NO_WORDS), "No\rne"),
        None
    );
}

#[test]
fn an_alias_gives_the_index_of_its_member() {
    let names = Names::new(FEW_NAMES, &ALIASES, &NO_WORDS);
    assert_eq!(names.key(), FEW);
    assert_eq!(find(&names, "No-ne"), Some(1));
    assert_eq!(find(&names, "no-NE"), Some(1));
    assert_eq!(find(&names, "Expired"), Some(2));
    assert_eq!(find(&names, "none"), None);
}

/// Every text that differs from a name in one byte, or in two that are eight apart, and whether it is the name in another
/// case.
fn near(name: &str) -> impl Iterator<Item = (String, bool)> + '_ {
    let places = (0..name.len()).flat_map(|at| [(at, at), (at, at + 8)]);
    let changes =
        places.flat_map(|(first, second)| [1, 0x20, 0x40].map(|bit| (first, second, bit)));
    changes.filter_map(|(first, second, bit)| {
        let mut text = name.as_bytes().to_vec();
        text[first] ^= bit;
        if second > first {
            *text.get_mut(second)? ^= bit;
        }
        let text = String::from_utf8(text).ok()?;
        let is_same = text.eq_ignore_ascii_case(name);
        Some((text, is_same))
    })
}

fn check_name<const NTH: usize>(hash: Hash) {
    let in_slots: &'static Slots<&str, 2> = const {
        &Slots {
            keys: [LONG_NAMES[NTH]; 2],
            indices: [7; 2],
        }
    };
    let in_words: &'static Words<2> = const { &Words::new(&[LONG_NAMES[NTH]; 2]) };
    let names = Names::new(hash, in_slots, in_words);
    let name = LONG_NAMES[NTH];
    let index = Some(7);
    assert_eq!(find(&names, name), index);
    for (text, is_same) in near(name) {
        let is_found = is_same && !matches!(hash.fold, Fold::Nothing);
        assert_eq!(find(&names, &text), index.filter(|_| is_found), "{text:?}");
    }
    assert_eq!(find(&names, &name[1..]), None);
    assert_eq!(find(&names, ""), None);
}

#[test]
fn every_byte_of_a_name_is_compared() {
    for key in [0, 1, 2, 3, ENDS, WORDS, WHOLE] {
        for fold in [Fold::Nothing, Fold::Alphanumeric, Fold::Mixed] {
            let hash = Hash {
                key,
                fold,
                ..ANY_TEXT
            };
            check_name::<0>(hash);
            check_name::<1>(hash);
            check_name::<2>(hash);
            check_name::<3>(hash);
            check_name::<4>(hash);
            check_name::<5>(hash);
            check_name::<6>(hash);
        }
    }
}

#[test]
fn letters_alone_have_another_case() {
    let hash = Hash {
        fold: Fold::Letters,
        ..ANY_TEXT
    };
    check_name::<0>(hash);
    check_name::<2>(hash);
}

#[test]
fn no_text_is_the_name_of_an_empty_slot() {
    static EMPTY: Slots<&str, 2> = Slots {
        keys: [""; 2],
        indices: [0; 2],
    };
    static WORDS_OF_NONE: Words<2> = Words::new(&[""; 2]);
    let names = Names::new(ANY_TEXT, &EMPTY, &WORDS_OF_NONE);
    for text in ["", "x", "none", "eightLet"] {
        assert_eq!(find(&names, text), None, "{text:?}");
    }
}

#[test]
fn case_counts_where_nothing_is_folded() {
    let hash = Hash {
        fold: Fold::Nothing,
        ..BY_LENGTH
    };
    let names = Names::new(hash, &SLOTS, &NO_WORDS);
    assert_eq!(find(&names, "none"), Some(1));
    assert_eq!(find(&names, "None"), None);
}

#[test]
fn an_enumeration_without_members_has_no_name() {
    static EMPTY: Slots<&str, 0> = Slots {
        keys: [],
        indices: [],
    };
    let names = Names::new(Hash::EMPTY, &EMPTY, &NO_WORDS);
    for text in ["", "x", "none"] {
        assert_eq!(find(&names, text), None, "{text:?}");
    }
}

#[test]
fn of_two_names_apart_in_the_bit_of_the_case_each_is_found() {
    static SLOTS: Slots<&str, 2> = Slots {
        keys: ["a[", "a{"],
        indices: [0, 1],
    };
    let names = Names::new(FEW_NAMES, &SLOTS, &NO_WORDS);
    let found = ["a[", "a{", "A[", "A{", "a;", "a"].map(|text| find(&names, text));
    assert_eq!(found, [Some(0), Some(1), Some(0), Some(1), None, None]);
}
