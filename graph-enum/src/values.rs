//! Integer to member: takes a member's integer, gives its index without a tree of branches.
//!
//! The macro chooses the form. Where it knows the integers, finding one is a subtraction or one
//! table load and one comparison, however far apart or negative they are.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a distance is unsigned, a slot that is too large for `usize` fails its comparison, and the \
              macro counts members in two bytes"
)]

use crate::names::displaced;
use crate::schema::Member;

/// The integers of one enumeration.
#[derive(Clone, Copy, Debug)]
pub enum Values {
    /// Ascending by one, in declaration order, from the first on.
    Dense {
        /// The first member's integer.
        first: i64,
        /// How many members there are.
        len: usize,
    },
    /// In slots, by a perfect hash.
    Hashed {
        /// What the macro found.
        hash: ValueHash,
        /// By slot, the integers.
        values: &'static [i64],
        /// By slot, the indices of their members.
        indices: &'static [u16],
    },
    /// One after the other: some discriminant is an expression that only the compiler can evaluate.
    Scanned(&'static [Member]),
}

/// The perfect hash of the integers: one level, or two where there are displacements.
#[derive(Clone, Copy, Debug)]
pub struct ValueHash {
    /// Taken off first: the smallest integer where each has a slot, else 0.
    pub first: i64,
    /// Spreads the integer; 1 for a table with a slot for each.
    pub multiplier: u64,
    /// Keeps the upper bits: the slot's number, or its displacement's.
    pub shift: u32,
    /// The second level, two bytes each: what to add to the slot's number.
    pub displacements: &'static [u8],
}

/// By slot, integers and the indices of their members.
///
/// Apart, not side by side: the place of each is the slot's number times what a load scales by itself.
#[derive(Clone, Copy, Debug)]
pub struct ValueSlots<const SLOTS: usize> {
    values: [i64; SLOTS],
    indices: [u16; SLOTS],
}

impl Values {
    /// Joins a hash with its [`value_slots`].
    #[must_use]
    pub const fn hashed<const SLOTS: usize>(
        hash: ValueHash,
        slots: &'static ValueSlots<SLOTS>,
    ) -> Self {
        Self::Hashed {
            hash,
            values: &slots.values,
            indices: &slots.indices,
        }
    }

    /// The index of the member with this integer.
    #[inline]
    #[must_use]
    pub const fn index(&self, value: i64) -> Option<usize> {
        match *self {
            Self::Dense { first, len } => {
                let index = value.wrapping_sub(first) as u64;
                if index < len as u64 {
                    Some(index as usize)
                } else {
                    None
                }
            }
            Self::Hashed {
                hash,
                values,
                indices,
            } => {
                let slot = hash.slot_number(value, values.len());
                if slot < values.len() && values[slot] == value {
                    Some(indices[slot] as usize)
                } else {
                    None
                }
            }
            Self::Scanned(members) => scan(members, value),
        }
    }
}

impl ValueHash {
    #[inline]
    const fn slot_number(&self, value: i64, slots: usize) -> usize {
        let distance = value.wrapping_sub(self.first) as u64;
        if self.displacements.is_empty() {
            (distance.wrapping_mul(self.multiplier) >> self.shift) as usize
        } else {
            displaced(
                distance.wrapping_mul(self.multiplier),
                self.shift,
                self.displacements,
                slots,
            )
        }
    }
}

const fn scan(members: &[Member], value: i64) -> Option<usize> {
    let mut index = 0;
    while index < members.len() {
        if members[index].value() == value {
            return Some(index);
        }
        index += 1;
    }
    None
}

/// Puts the integers of `members` into the slots that `hash` gives them.
///
/// # Panics
///
/// When two integers meet in one slot: the macro's search and this crate's hash disagree; or there are no
/// members. It runs at compile time only, where that is an error of the build.
#[must_use]
pub const fn value_slots<const SLOTS: usize>(
    members: &[Member],
    hash: ValueHash,
) -> ValueSlots<SLOTS> {
    // What is found in a slot of its own is never looked for in another: an empty one may hold it, and
    // need not be told from others.
    let mut slots = ValueSlots {
        values: [members[0].value(); SLOTS],
        indices: [0; SLOTS],
    };
    let mut is_taken = [false; SLOTS];
    let mut index = 0;
    while index < members.len() {
        let value = members[index].value();
        let number = hash.slot_number(value, SLOTS);
        assert!(
            !is_taken[number],
            "graph-enum and graph-enum-derive are of different versions"
        );
        (slots.values[number], slots.indices[number]) = (value, index as u16);
        is_taken[number] = true;
        index += 1;
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::{ValueHash, ValueSlots, Values, value_slots};
    use crate::schema::Member;

    /// `iosUpdatesInstallStatus` has integers like these, and 0.
    const MEMBERS: [Member; 3] = [
        Member::new("deviceOsHigherThanDesiredOsVersion", -2_016_330_696, ""),
        Member::new("success", 0, ""),
        Member::new("available", 1, ""),
    ];

    fn indices<const N: usize>(values: &Values, asked: [i64; N]) -> [Option<usize>; N] {
        asked.map(|value| values.index(value))
    }

    #[test]
    fn dense_integers_are_a_subtraction() {
        let values = Values::Dense { first: -1, len: 3 };
        let asked = [-2, -1, 0, 1, 2, i64::MIN, i64::MAX];
        let found = [None, Some(0), Some(1), Some(2), None, None, None];
        assert_eq!(indices(&values, asked), found);
    }

    #[test]
    fn dense_integers_may_end_at_the_largest() {
        let values = Values::Dense {
            first: i64::MAX - 1,
            len: 2,
        };
        let asked = [i64::MIN, 0, i64::MAX - 2, i64::MAX - 1, i64::MAX];
        assert_eq!(
            indices(&values, asked),
            [None, None, None, Some(0), Some(1)]
        );
    }

    #[test]
    fn an_empty_slot_has_no_integer() {
        const HASH: ValueHash = ValueHash {
            first: -2,
            multiplier: 1,
            shift: 0,
            displacements: &[],
        };
        const SPAN: [Member; 2] = [Member::new("last", 2, ""), Member::new("first", -2, "")];
        static SLOTS: ValueSlots<5> = value_slots(&SPAN, HASH);
        let values = Values::hashed(HASH, &SLOTS);
        // The slots between hold 0, as an integer that nobody declared.
        let asked = [-3, -2, -1, 0, 1, 2, 3, i64::MIN, i64::MAX];
        let found = [None, Some(1), None, None, None, Some(0), None, None, None];
        assert_eq!(indices(&values, asked), found);
    }

    #[test]
    fn integers_far_apart_are_spread() {
        // The distances 0, 2016330696 and 2016330697 come to the slots 0, 1 and 3.
        const HASH: ValueHash = ValueHash {
            first: -2_016_330_696,
            multiplier: (1 << 63) | (1 << 59),
            shift: 62,
            displacements: &[],
        };
        static SLOTS: ValueSlots<4> = value_slots(&MEMBERS, HASH);
        let values = Values::hashed(HASH, &SLOTS);
        let asked = [-2_016_330_696, 0, 1, 2, -1, i64::MIN, i64::MAX];
        let found = [Some(0), Some(1), Some(2), None, None, None, None];
        assert_eq!(indices(&values, asked), found);
    }

    #[test]
    fn scanned_integers_are_compared_one_by_one() {
        static ROWS: [Member; 3] = MEMBERS;
        let values = Values::Scanned(&ROWS);
        let asked = [-2_016_330_696, 0, 1, 2];
        assert_eq!(indices(&values, asked), [Some(0), Some(1), Some(2), None]);
    }

    #[test]
    #[should_panic(expected = "of different versions")]
    fn two_integers_in_one_slot_are_an_error_of_the_build() {
        let hash = ValueHash {
            first: 0,
            multiplier: 0,
            shift: 0,
            displacements: &[],
        };
        let _: ValueSlots<4> = value_slots(&MEMBERS, hash);
    }
}
