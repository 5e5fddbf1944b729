//! Integer to member: takes a member's integer, gives its index without a tree of branches.
//!
//! The macro chooses the form. Where it knows the integers, finding one is a subtraction or one
//! table load and one comparison, however far apart or negative they are.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a distance is unsigned, and a slot that is too large for `usize` fails its comparison"
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
        /// What [`value_slots`] made of it.
        slots: &'static [ValueSlot],
    },
    /// One after the other: some discriminant is an expression that only the compiler can evaluate.
    Scanned(&'static [Member]),
}

/// The perfect hash of the integers: one level, or two where there are displacements.
#[derive(Clone, Copy, Debug)]
pub struct ValueHash {
    /// Taken off first: the smallest integer.
    pub first: i64,
    /// Spreads the integer; 1 for a table with a slot for each.
    pub multiplier: u64,
    /// Keeps the upper bits: the slot's number, or its displacement's.
    pub shift: u32,
    /// The second level, two bytes each: what to add to the slot's number.
    pub displacements: &'static [u8],
}

/// A member's integer and index, side by side.
#[derive(Clone, Copy, Debug)]
pub struct ValueSlot {
    value: i64,
    index: usize,
}

/// Marks a slot of no member.
const EMPTY: usize = usize::MAX;

impl Values {
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
            Self::Hashed { hash, slots } => {
                let slot = hash.slot_number(value, slots.len());
                if slot < slots.len() && slots[slot].value == value && slots[slot].index != EMPTY {
                    Some(slots[slot].index)
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
/// When two integers meet in one slot: the macro's search and this crate's hash disagree. It runs
/// at compile time only, where that is an error of the build.
#[must_use]
pub const fn value_slots<const SLOTS: usize>(
    members: &[Member],
    hash: ValueHash,
) -> [ValueSlot; SLOTS] {
    let mut slots = [ValueSlot {
        value: 0,
        index: EMPTY,
    }; SLOTS];
    let mut index = 0;
    while index < members.len() {
        let value = members[index].value();
        let number = hash.slot_number(value, SLOTS);
        assert!(
            slots[number].index == EMPTY,
            "graph-enum and graph-enum-derive are of different versions"
        );
        slots[number] = ValueSlot { value, index };
        index += 1;
    }
    slots
}
