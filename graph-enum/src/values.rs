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

/// How the integers of an enumeration are found, as the macro chose it.
#[derive(Clone, Copy, Debug)]
pub enum ValueForm {
    /// They ascend by one, in declaration order, from this one on.
    Dense(i64),
    /// In slots, by a perfect hash.
    Hashed(ValueHash),
    /// One after the other: some discriminant is an expression that only the compiler can evaluate.
    Scanned,
}

/// The integers of one enumeration, in the [`ValueForm`] of the same name.
#[derive(Clone, Copy, Debug)]
pub enum Values {
    /// Ascending by one, in declaration order.
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
    /// One after the other.
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
pub(crate) struct ValueSlots<const SLOTS: usize> {
    values: [i64; SLOTS],
    indices: [u16; SLOTS],
}

impl Values {
    /// Joins a form with the members, and with their [`value_slots`] where it has any.
    pub(crate) const fn new<const SLOTS: usize>(
        form: ValueForm,
        members: &'static [Member],
        slots: &'static ValueSlots<SLOTS>,
    ) -> Self {
        match form {
            ValueForm::Dense(first) => Self::Dense {
                first,
                len: members.len(),
            },
            ValueForm::Hashed(hash) => Self::Hashed {
                hash,
                values: &slots.values,
                indices: &slots.indices,
            },
            ValueForm::Scanned => Self::Scanned(members),
        }
    }

    /// The index of the member with this integer.
    #[inline]
    #[must_use]
    pub(crate) const fn index(&self, value: i64) -> Option<usize> {
        match (self.slot(value), *self) {
            (Some(slot), Self::Hashed { indices, .. }) => Some(indices[slot] as usize),
            (slot, _) => slot,
        }
    }

    /// The slot of this integer; its index where there are no slots.
    #[inline]
    #[must_use]
    pub(crate) const fn slot(&self, value: i64) -> Option<usize> {
        match *self {
            Self::Dense { first, len } => {
                let index = value.wrapping_sub(first) as u64;
                if index < len as u64 {
                    Some(index as usize)
                } else {
                    None
                }
            }
            Self::Hashed { hash, values, .. } => {
                let slot = hash.slot_number(value, values.len());
                if slot < values.len() && values[slot] == value {
                    Some(slot)
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

/// Puts the integers of `members` into the slots that their hash gives them; none where the form has none.
///
/// # Panics
///
/// When two integers meet in one slot: the macro's search and this crate's hash disagree. It runs at compile
/// time only, where that is an error of the build.
#[must_use]
pub(crate) const fn value_slots<const SLOTS: usize>(
    members: &[Member],
    form: ValueForm,
) -> ValueSlots<SLOTS> {
    let mut slots = ValueSlots {
        values: [0; SLOTS],
        indices: [0; SLOTS],
    };
    let (ValueForm::Hashed(hash), [first, ..]) = (form, members) else {
        return slots;
    };
    // What is found in a slot of its own is never looked for in another: an empty one may hold it, and
    // need not be told from others.
    slots.values = [first.value(); SLOTS];
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
mod tests;
