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
use crate::slots::Slots;

/// How the integers of an enumeration are found.
#[derive(Clone, Copy, Debug)]
pub enum ValueForm {
    /// They ascend by one from this integer, in declaration order.
    Dense(i64),
    /// By a perfect hash: one level, or two if there are displacements.
    Hashed {
        /// Subtracted first: the smallest integer if each integer up to the largest has a slot, else 0.
        first: i64,
        /// Spreads the integer; 1 if each integer up to the largest has a slot.
        multiplier: u64,
        /// Keeps the upper bits: the number of a slot, or of a displacement.
        shift: u32,
        /// The second level: what to add to the slot's number, two bytes each.
        displacements: &'static [u8],
    },
    /// By comparing in order: a discriminant is an expression that only the compiler can evaluate, or no hash was searched
    /// for.
    Scanned,
}

/// The integers of one enumeration.
#[derive(Clone, Copy, Debug)]
pub struct Values {
    form: ValueForm,
    /// The number of members.
    len: usize,
    /// Integers by slot, or in declaration order if they are scanned.
    keys: &'static [i64],
    /// Indices of members by slot.
    indices: &'static [u16],
}

impl<const SLOTS: usize> Slots<i64, SLOTS> {
    /// The slots of integers in declaration order; empty if the form has no slots.
    #[must_use]
    pub const fn of_values(form: ValueForm, values: &[i64]) -> Self {
        let mut slots = Self {
            keys: [0; SLOTS],
            indices: [0; SLOTS],
        };
        let (ValueForm::Hashed { .. }, [first, ..]) = (form, values) else {
            return slots;
        };
        // An unused slot holds an integer whose hash is another slot, so that it needs no mark.
        slots.keys = [*first; SLOTS];
        let mut index = 0;
        while index < values.len() {
            let slot = form.slot_number(values[index], SLOTS);
            (slots.keys[slot], slots.indices[slot]) = (values[index], index as u16);
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
        slots: &'static Slots<i64, SLOTS>,
    ) -> Self {
        let len = values.len();
        let keys: &'static [i64] = match form {
            // The integers themselves would be dead weight.
            ValueForm::Dense(_) => &[],
            ValueForm::Hashed { .. } => &slots.keys,
            ValueForm::Scanned => values,
        };
        Self {
            form,
            len,
            keys,
            indices: &slots.indices,
        }
    }

    /// Integers in declaration order that are compared one by one.
    #[must_use]
    pub const fn scanned(values: &'static [i64]) -> Self {
        Self {
            form: ValueForm::Scanned,
            len: values.len(),
            keys: values,
            indices: &[],
        }
    }

    /// The index of the member with this integer.
    #[inline]
    #[must_use]
    pub const fn index(&self, value: i64) -> Option<usize> {
        match (self.slot(value), self.form) {
            (Some(slot), ValueForm::Hashed { .. }) => Some(self.indices[slot] as usize),
            (slot, _) => slot,
        }
    }

    /// The slot of this integer; its index if there are no slots.
    #[inline]
    #[must_use]
    pub const fn slot(&self, value: i64) -> Option<usize> {
        match self.form {
            ValueForm::Dense(first) => {
                let index = value.wrapping_sub(first) as u64;
                if index < self.len as u64 {
                    Some(index as usize)
                } else {
                    None
                }
            }
            ValueForm::Hashed { .. } => {
                let slot = self.form.slot_number(value, self.keys.len());
                if slot < self.keys.len() && self.keys[slot] == value {
                    Some(slot)
                } else {
                    None
                }
            }
            ValueForm::Scanned => scan(self.keys, value),
        }
    }
}

impl ValueForm {
    /// The slot of an integer by the hash; no slot without one.
    #[inline]
    const fn slot_number(&self, value: i64, slots: usize) -> usize {
        let Self::Hashed {
            first,
            multiplier,
            shift,
            displacements,
        } = *self
        else {
            return usize::MAX;
        };
        let distance = value.wrapping_sub(first) as u64;
        let hash = distance.wrapping_mul(multiplier);
        if displacements.is_empty() {
            (hash >> shift) as usize
        } else {
            displaced(hash, shift, displacements, slots)
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
