//! Name to member: one table load and one comparison.
//!
//! The search finds a key for each name, its length and the few bytes that tell all names apart, and a hash of that key
//! without collisions. A lookup never walks a chain, whatever the text is. The bytes of the key are folded to one
//! ASCII case, so that a name in another case has the same slot.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as the lookup"
)]

mod other_case;
mod scanned;
mod words;

use self::other_case::other_case;
use self::words::NameWords;
pub use self::words::Words;
use crate::ascii_case::{CASE_BITS, Fold, difference, long_difference};
use crate::bytes::windows;
use crate::hash::{ENDS, FEW, Hash, SCANNED, WHOLE, WORDS};
use crate::slots::Slots;

/// The index of no member. An `Option` would take two registers in calls.
pub const NO_INDEX: usize = usize::MAX;

/// Longest name that is compared in line, in bytes.
const LONG: usize = 64;

/// `find_by_key!(names, key, text)`: looks a name up by one kind of key. For a constant `key`, only its code is compiled.
#[doc(hidden)]
#[macro_export]
macro_rules! find_by_key {
    ($names:expr, $key:expr, $text:expr) => {
        match $key {
            0 => $names.find::<0>($text),
            1 => $names.find::<1>($text),
            2 => $names.find::<2>($text),
            3 => $names.find::<3>($text),
            $crate::ENDS => $names.find::<{ $crate::ENDS }>($text),
            $crate::WORDS => $names.find::<{ $crate::WORDS }>($text),
            $crate::FEW => $names.find::<{ $crate::FEW }>($text),
            $crate::SCANNED => $names.find::<{ $crate::SCANNED }>($text),
            _ => $names.find::<{ $crate::WHOLE }>($text),
        }
    };
}

/// The names of one enumeration, by slot.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    hash: Hash,
    slots: &'static [&'static str],
    indices: &'static [u16],
    words: &'static [NameWords],
    lengths: &'static [u8],
}

impl Names {
    /// Joins a hash with its slots, and with their words if the key is [`ENDS`] or [`WORDS`].
    #[must_use]
    pub const fn new<const SLOTS: usize, const WORDS: usize>(
        hash: Hash,
        slots: &'static Slots<&'static str, SLOTS>,
        words: &'static Words<WORDS>,
    ) -> Self {
        Self {
            hash,
            slots: &slots.keys,
            indices: &slots.indices,
            words: &words.words,
            lengths: &words.lengths,
        }
    }

    /// The index of the member called `text`, in any ASCII case unless case counts; [`NO_INDEX`] if there is none.
    ///
    /// `KEY` is the [`key`](Self::key), as a constant: each enumeration gets the code for its own key. Inlined into one
    /// function for each enumeration, where all of `self` is constants.
    #[inline(always)]
    #[must_use]
    pub const fn find<const KEY: usize>(&self, text: &str) -> usize {
        let text = text.as_bytes();
        if KEY == SCANNED {
            return self.find_by_scan(text);
        }
        if KEY == FEW {
            return self.find_among_few(text);
        }
        if KEY == ENDS || KEY == WORDS {
            return self.find_by_words::<KEY>(text);
        }
        // With this comparison the compiler drops most bounds checks that follow. One with the longest would not help,
        // and the comparison of the name makes it anyway.
        if text.len() < self.hash.shortest || (KEY == WHOLE && text.len() > self.hash.longest) {
            return NO_INDEX;
        }
        let slot = self.hash.slot_number::<KEY>(text, self.slots.len());
        self.index_if_same(slot, text, self.hash.longest)
    }

    /// Lookup by words, which are also what is compared.
    #[inline(always)]
    const fn find_by_words<const KEY: usize>(&self, text: &[u8]) -> usize {
        let words = windows(text);
        let slot = self
            .hash
            .slot_of_words::<KEY>(words, text.len(), self.words.len());
        if slot >= self.words.len() || text.len() != self.lengths[slot] as usize {
            return NO_INDEX;
        }
        let name = &self.words[slot].0;
        let mut difference = (name[0] ^ words[0])
            | (name[1] ^ words[1])
            | (name[2] ^ words[2])
            | (name[3] ^ words[3]);
        if text.len() > 32 {
            let Some(name) = of_length(self.slots[slot], text.len()) else {
                return NO_INDEX;
            };
            difference = long_difference(name, text, self.hash.longest);
        }
        self.index_unless(difference, slot, text)
    }

    /// Compares the text with each name, as in a `match`, but without a branch on the result, which is hard to predict.
    #[inline(always)]
    const fn find_among_few(&self, text: &[u8]) -> usize {
        let differences = [self.difference_in(0, text), self.difference_in(1, text)];
        let counts = !self.hash.fold.case_bits();
        let is_other = [differences[0] & counts != 0, differences[1] & counts != 0];
        if let Fold::Alphanumeric | Fold::Mixed = self.hash.fold {
            // A text that differs from one name in the case bit only may still be the other: `a[` and `a{`.
            let first = if is_other[0] {
                NO_INDEX
            } else {
                self.index_unless(differences[0], 0, text)
            };
            return if first != NO_INDEX || is_other[1] {
                first
            } else {
                self.index_unless(differences[1], 1, text)
            };
        }
        let index = match self.indices {
            [_, second] if is_other[0] => *second,
            [first, ..] => *first,
            [] => 0,
        };
        if is_other[0] & is_other[1] {
            NO_INDEX
        } else {
            index as usize
        }
    }

    /// Difference between a slot's name and the text; all bits set if the lengths differ.
    #[inline(always)]
    const fn difference_in(&self, slot: usize, text: &[u8]) -> u64 {
        if slot < self.slots.len() {
            if let Some(name) = of_length(self.slots[slot], text.len()) {
                return difference(name, text, self.hash.shortest, self.hash.longest);
            }
        }
        u64::MAX
    }

    /// The kind of the key.
    #[must_use]
    pub const fn key(&self) -> usize {
        self.hash.key
    }

    /// [`find`](Self::find) with the hash's own key.
    #[must_use]
    pub const fn find_by_own_key(&self, text: &str) -> usize {
        find_by_key!(self, self.hash.key, text)
    }

    /// Index of the slot's member if `difference` is zero, or is only ASCII case and case is ignored.
    #[inline(always)]
    const fn index_unless(&self, difference: u64, slot: usize, text: &[u8]) -> usize {
        // Loaded before the branch, in parallel with the comparison.
        let index = self.indices[slot];
        if difference == 0 {
            return index as usize;
        }
        match self.hash.fold {
            Fold::Letters if difference & !CASE_BITS == 0 => other_case(index),
            Fold::Letters => NO_INDEX,
            _ => self.index_in_other_case(slot, text, difference),
        }
    }

    /// Index of the slot's member if its name is the text. No name of the text's length is longer than `longest`.
    #[inline(always)]
    const fn index_if_same(&self, slot: usize, text: &[u8], longest: usize) -> usize {
        if slot >= self.slots.len() {
            return NO_INDEX;
        }
        let Some(name) = of_length(self.slots[slot], text.len()) else {
            return NO_INDEX;
        };
        if longest > LONG && text.len() > LONG {
            return self.index_if_same_long(slot, text);
        }
        let bound = if longest > LONG { LONG } else { longest };
        let difference = difference(name, text, self.hash.shortest, bound);
        self.index_unless(difference, slot, text)
    }

    /// [`index_if_same`](Self::index_if_same) of a text longer than [`LONG`]. Out of line, and with the whole result, so
    /// that the usual case has no registers to save.
    #[inline(never)]
    const fn index_if_same_long(&self, slot: usize, text: &[u8]) -> usize {
        match of_length(self.slots[slot], text.len()) {
            Some(name) => self.index_unless(long_difference(name, text, usize::MAX), slot, text),
            None => NO_INDEX,
        }
    }
}

/// The name, if it is `len` bytes long. The slice is made of the length that was asked for: what is known of the text's
/// length then holds for the name's, and no bound is checked again.
#[inline(always)]
const fn of_length(name: &str, len: usize) -> Option<&[u8]> {
    match name.as_bytes().split_at_checked(len) {
        Some((name, [])) => Some(name),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
