//! Integer to member, without a tree of branches.
//!
//! The search chooses the form. Where it knows the integers, a lookup is a subtraction, or one table load and one
//! comparison, however far apart or negative they are.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a distance is unsigned, a slot that is too large for `usize` fails its comparison, and members are \
              counted in two bytes"
)]

use crate::hash::displaced;

/// How the integers of an enumeration are found.
#[derive(Clone, Copy, Debug)]
pub enum ValueForm {
    /// They ascend by one from this integer, in declaration order.
    Dense(i64),
    /// By a perfect hash.
    Hashed(ValueHash),
    /// By comparing in order: a discriminant is an expression that only the compiler can evaluate, or no hash was searched
    /// for.
    Scanned,
}

/// The integers of one enumeration, in the [`ValueForm`] of the same name.
#[derive(Clone, Copy, Debug)]
pub enum Values {
    /// Ascending by one, in declaration order.
    Dense {
        /// The first member's integer.
        first: i64,
        /// The number of members.
        len: usize,
    },
    /// By a perfect hash.
    Hashed {
        /// The hash.
        hash: ValueHash,
        /// Integers by slot.
        values: &'static [i64],
        /// Indices of members by slot.
        indices: &'static [u16],
    },
    /// Compared in declaration order.
    Scanned(&'static [i64]),
}

/// The perfect hash of the integers: one level, or two if there are displacements.
#[derive(Clone, Copy, Debug)]
pub struct ValueHash {
    /// Subtracted first: the smallest integer if each integer up to the largest has a slot, else 0.
    pub first: i64,
    /// Spreads the integer; 1 if each integer up to the largest has a slot.
    pub multiplier: u64,
    /// Keeps the upper bits: the number of a slot, or of a displacement.
    pub shift: u32,
    /// The second level: what to add to the slot's number, two bytes each.
    pub displacements: &'static [u8],
}

/// Integers by slot, and the indices of their members.
///
/// Two tables instead of one table of pairs: the address of an entry is then a single scaled load.
#[derive(Clone, Copy, Debug)]
pub struct ValueSlots<const SLOTS: usize> {
    values: [i64; SLOTS],
    indices: [u16; SLOTS],
}

impl<const SLOTS: usize> ValueSlots<SLOTS> {
    /// The slots of integers in declaration order; empty if the form has no slots.
    #[must_use]
    pub const fn new(form: ValueForm, values: &[i64]) -> Self {
        let mut slots = Self {
            values: [0; SLOTS],
            indices: [0; SLOTS],
        };
        let (ValueForm::Hashed(hash), [first, ..]) = (form, values) else {
            return slots;
        };
        // An unused slot holds an integer whose hash is another slot, so that it needs no mark.
        slots.values = [*first; SLOTS];
        let mut index = 0;
        while index < values.len() {
            let slot = hash.slot_number(values[index], SLOTS);
            (slots.values[slot], slots.indices[slot]) = (values[index], index as u16);
            index += 1;
        }
        slots
    }
}

impl Values {
    /// Joins a form with the integers in declaration order, and with their slots if it has any.
    #[must_use]
    pub const fn new<const SLOTS: usize>(
        form: ValueForm,
        values: &'static [i64],
        slots: &'static ValueSlots<SLOTS>,
    ) -> Self {
        match form {
            ValueForm::Dense(first) => Self::Dense {
                first,
                len: values.len(),
            },
            ValueForm::Hashed(hash) => Self::Hashed {
                hash,
                values: &slots.values,
                indices: &slots.indices,
            },
            ValueForm::Scanned => Self::Scanned(values),
        }
    }

    /// The index of the member with this integer.
    #[inline]
    #[must_use]
    pub const fn index(&self, value: i64) -> Option<usize> {
        match (self.slot(value), *self) {
            (Some(slot), Self::Hashed { indices, .. }) => Some(indices[slot] as usize),
            (slot, _) => slot,
        }
    }

    /// The slot of this integer; its index if there are no slots.
    #[inline]
    #[must_use]
    pub const fn slot(&self, value: i64) -> Option<usize> {
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
            Self::Scanned(values) => scan(values, value),
        }
    }
}

impl ValueHash {
    #[inline]
    const fn slot_number(&self, value: i64, slots: usize) -> usize {
        let distance = value.wrapping_sub(self.first) as u64;
        let hash = distance.wrapping_mul(self.multiplier);
        if self.displacements.is_empty() {
            (hash >> self.shift) as usize
        } else {
            displaced(hash, self.shift, self.displacements, slots)
        }
    }
}

const fn scan(values: &[i64], value: i64) -> Option<usize> {
    let mut index = 0;
    while index < values.len() {
        if values[index] == value {
            return Some(index);
        }
        index += 1;
    }
    None
}

#[cfg(test)]
mod tests;
