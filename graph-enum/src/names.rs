//! Name to member: takes a name, gives the index of its member with one table load and one comparison.
//!
//! The macro finds, at expansion time, a key of each name (its length and the few bytes that tell
//! all names apart) and a hash of that key without collisions, so a lookup never walks a chain,
//! whatever text it is given. The bytes of the key are folded to one ASCII case, so that a name
//! in another case meets the same slot.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as the lookup"
)]
mod hash;
mod other_case;
mod slots;

pub use self::hash::Hash;
pub(crate) use self::hash::{ENDS, FEW, WHOLE, WORDS, displaced};
use self::other_case::other_case;
use self::slots::NameWords;
pub(crate) use self::slots::{Slots, Words, slots, words};
use crate::compare::{CASE_BITS, Fold, difference, long_difference, windows};

/// What is found where there is no member. An `Option` would take two registers out of line.
pub(crate) const NO_INDEX: usize = usize::MAX;

/// Names up to so many bytes are compared in line.
const LONG: usize = 64;

/// The index of the member of a name, by the code for the key of these names.
macro_rules! find_by_key {
    ($names:ident, $key:expr, $text:ident) => {{
        use $crate::names::{ENDS, FEW, WHOLE, WORDS};
        match $key {
            0 => $names.find::<0>($text),
            1 => $names.find::<1>($text),
            2 => $names.find::<2>($text),
            3 => $names.find::<3>($text),
            ENDS => $names.find::<ENDS>($text),
            WORDS => $names.find::<WORDS>($text),
            FEW => $names.find::<FEW>($text),
            _ => $names.find::<WHOLE>($text),
        }
    }};
}
pub(crate) use find_by_key;

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
    /// Joins a hash with its [`slots`], and with the [`words`] of those where words are the key.
    #[must_use]
    pub(crate) const fn new<const SLOTS: usize, const WORDS: usize>(
        hash: Hash,
        slots: &'static Slots<SLOTS>,
        words: &'static Words<WORDS>,
    ) -> Self {
        Self {
            hash,
            slots: &slots.names,
            indices: &slots.indices,
            words: &words.words,
            lengths: &words.lengths,
        }
    }

    /// The index of the member called `text`, in any ASCII case where the enumeration allows that;
    /// [`NO_INDEX`] where there is none.
    ///
    /// `KEY` is the hash's `key`, as a constant: each enumeration gets code for its own key. Inlined
    /// into a function of its own for each enumeration, where all of `self` is constants.
    #[inline(always)]
    pub(crate) const fn find<const KEY: usize>(&self, text: &str) -> usize {
        let text = text.as_bytes();
        if KEY == FEW {
            return self.find_among_few(text);
        }
        if KEY == ENDS || KEY == WORDS {
            return self.find_by_words::<KEY>(text);
        }
        // With this alone the compiler drops most bounds checks that follow; it would not with one for
        // the longest, which the comparison makes anyway.
        if text.len() < self.hash.shortest || (KEY == WHOLE && text.len() > self.hash.longest) {
            return NO_INDEX;
        }
        let slot = self.hash.slot_number::<KEY>(text, self.slots.len());
        self.index_if_same(slot, text, self.hash.longest)
    }

    /// By words, which are compared too.
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

    /// Each name compared, with constants, as a `match` would do it. Which of them it is decides no branch:
    /// nothing could predict that.
    #[inline(always)]
    const fn find_among_few(&self, text: &[u8]) -> usize {
        let differences = [self.difference_in(0, text), self.difference_in(1, text)];
        let counts = !self.hash.fold.case_bits();
        let is_other = [differences[0] & counts != 0, differences[1] & counts != 0];
        if let Fold::Alphanumeric | Fold::Mixed = self.hash.fold {
            // What differs from the one in the bit of the case alone may still be the other: `a[` and `a{`.
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

    /// The difference of a slot's name from the text, where there is one of that length.
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
    pub(crate) const fn key(&self) -> usize {
        self.hash.key
    }

    /// As [`find`](Self::find), for a `key` that is the hash's own.
    pub(crate) const fn find_by(&self, key: usize, text: &str) -> usize {
        find_by_key!(self, key, text)
    }

    /// The index of a slot, if that difference of its name from the text is none, or one of case that
    /// counts.
    #[inline(always)]
    const fn index_unless(&self, difference: u64, slot: usize, text: &[u8]) -> usize {
        // Loaded before the branch: beside the comparison, not after it.
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

    /// The index of a slot, if there is one and its name is the text. No name that has so many bytes as
    /// the text is longer than `longest`.
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

    /// The same for a text longer than [`LONG`]. Out of line, and with the whole of the result, so that the
    /// usual case has no registers to save.
    #[inline(never)]
    const fn index_if_same_long(&self, slot: usize, text: &[u8]) -> usize {
        match of_length(self.slots[slot], text.len()) {
            Some(name) => self.index_unless(long_difference(name, text, usize::MAX), slot, text),
            None => NO_INDEX,
        }
    }
}

/// The name, if it has so many bytes. The slice is made of the length that was asked for: what is
/// known of a text's holds for the name's then, and no bound of it is checked again.
#[inline(always)]
const fn of_length(name: &str, len: usize) -> Option<&[u8]> {
    match name.as_bytes().split_at_checked(len) {
        Some((name, [])) => Some(name),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
