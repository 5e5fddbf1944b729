//! The lookup with hashes found by hand: what the macro's search gives is tested where enums are.

use super::{FEW, Hash, NO_INDEX, Names, Slots, slots};
use crate::schema::Member;
use crate::words::Fold;

const MEMBERS: [Member; 3] = [
    Member::new("x", 0, ""),
    Member::new("none", 1, "").with_aliases(&["No-ne", "nothing"]),
    Member::new("expiredVppToken", 2, "").with_aliases(&["expired"]),
];

/// Compares each name.
const FEW_NAMES: Hash = Hash {
    key: FEW,
    positions: [0; 3],
    fold: Fold::Letters,
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

/// `none` of 4 bytes, `x` of 1, nothing, `expiredVppToken` of 15.
static SLOTS: Slots<4> = slots(&MEMBERS, &[2, 1, 0, 3], &[0; 4]);

/// The numbers from 4 on are aliases, over all members.
static ALIASES: Slots<3> = slots(&MEMBERS, &[4, 5, 6], &[0; 3]);

fn find(names: &Names, text: &str) -> Option<usize> {
    let index = names.find_by(names.key(), text);
    (index != NO_INDEX).then_some(index)
}

#[test]
fn a_name_is_found_by_its_key() {
    const NAMES: Names = Names::new(BY_LENGTH, &SLOTS);
    // A constant, as `from_name` in one.
    const FOUND: usize = NAMES.find_by(0, "expiredVppToken");
    assert_eq!(FOUND, 2);
    assert_eq!(find(&NAMES, "x"), Some(0));
    assert_eq!(find(&NAMES, "none"), Some(1));
    assert_eq!(find(&NAMES, "nOnE"), Some(1));
    assert_eq!(find(&NAMES, "EXPIREDVPPTOKEN"), Some(2));
}

#[test]
fn what_meets_a_slot_is_compared() {
    let names = Names::new(BY_LENGTH, &SLOTS);
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
    assert_eq!(find(&Names::new(FEW_NAMES, &ALIASES), "No\rne"), None);
}

#[test]
fn an_alias_gives_the_index_of_its_member() {
    let names = Names::new(FEW_NAMES, &ALIASES);
    assert_eq!(find(&names, "No-ne"), Some(1));
    assert_eq!(find(&names, "no-NE"), Some(1));
    assert_eq!(find(&names, "nothing"), Some(1));
    assert_eq!(find(&names, "expired"), Some(2));
    assert_eq!(find(&names, "none"), None);
}

#[test]
fn case_counts_where_nothing_is_folded() {
    let hash = Hash {
        fold: Fold::Nothing,
        ..BY_LENGTH
    };
    let names = Names::new(hash, &SLOTS);
    assert_eq!(find(&names, "none"), Some(1));
    assert_eq!(find(&names, "None"), None);
}

#[test]
fn an_enumeration_without_members_has_no_name() {
    for text in ["", "x", "none"] {
        assert_eq!(find(&Names::NONE, text), None, "{text:?}");
    }
}

#[test]
fn a_displacement_beyond_the_table_finds_no_slot() {
    assert_eq!(super::displaced(u64::MAX, 60, &[0, 0], 4), usize::MAX);
    assert_eq!(super::displaced(3 << 32, 63, &[2, 0], 4), 1);
}
