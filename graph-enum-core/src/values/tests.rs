//! The lookup with hashes made by hand; `searched` has those from the search.

#[cfg(feature = "search")]
mod searched;

use super::{ValueForm, Values};
use crate::slots::Slots;

static NO_SLOTS: Slots<i64, 0> = Slots::of_values(ValueForm::Scanned, &[]);

/// `iosUpdatesInstallStatus` has integers like these, and 0.
const VALUES: &[i64] = &[-2_016_330_696, 0, 1];

fn indices<const N: usize>(values: &Values, asked: [i64; N]) -> [Option<usize>; N] {
    asked.map(|value| values.index(value))
}

#[test]
fn dense_integers_are_a_subtraction() {
    let values = Values::new(ValueForm::Dense(-1), &[-1, 0, 1], &NO_SLOTS);
    let asked = [-2, -1, 0, 1, 2, i64::MIN, i64::MAX];
    let found = [None, Some(0), Some(1), Some(2), None, None, None];
    assert_eq!(indices(&values, asked), found);
}

#[test]
fn dense_integers_may_end_at_the_largest() {
    const LARGEST: &[i64] = &[i64::MAX - 1, i64::MAX];
    let values = Values::new(ValueForm::Dense(i64::MAX - 1), LARGEST, &NO_SLOTS);
    let asked = [i64::MIN, 0, i64::MAX - 2, i64::MAX - 1, i64::MAX];
    assert_eq!(
        indices(&values, asked),
        [None, None, None, Some(0), Some(1)]
    );
}

#[test]
fn an_unused_slot_has_no_integer() {
    const HASH: ValueForm = ValueForm::Hashed {
        first: -2,
        multiplier: 1,
        shift: 0,
        displacements: &[],
    };
    static SLOTS: Slots<i64, 5> = Slots::of_values(HASH, &[2, -2]);
    let values = Values::new(HASH, &[], &SLOTS);
    let asked = [-3, -2, -1, 0, 1, 2, 3, i64::MIN, i64::MAX];
    let found = [None, Some(1), None, None, None, Some(0), None, None, None];
    assert_eq!(indices(&values, asked), found);
}

#[test]
fn integers_far_apart_are_spread() {
    // The distances 0, 2016330696 and 2016330697 hash to the slots 0, 1 and 3.
    const HASH: ValueForm = ValueForm::Hashed {
        first: -2_016_330_696,
        multiplier: (1 << 63) | (1 << 59),
        shift: 62,
        displacements: &[],
    };
    static SLOTS: Slots<i64, 4> = Slots::of_values(HASH, VALUES);
    let values = Values::new(HASH, &[], &SLOTS);
    let asked = [-2_016_330_696, 0, 1, 2, -1, i64::MIN, i64::MAX];
    let found = [Some(0), Some(1), Some(2), None, None, None, None];
    assert_eq!(indices(&values, asked), found);
}

#[test]
fn scanned_integers_are_compared_one_by_one() {
    let asked = [-2_016_330_696, 0, 1, 2];
    for values in [
        Values::scanned(VALUES),
        Values::new(ValueForm::Scanned, VALUES, &NO_SLOTS),
    ] {
        assert_eq!(indices(&values, asked), [Some(0), Some(1), Some(2), None]);
    }
}
