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
#![expect(
    clippy::cast_possible_truncation,
    reason = "the shift leaves no more bits than the table has slots"
)]

use crate::schema::Member;
use crate::words::{Fold, byte_near, difference, short_word, word_near};

/// The key is two words of eight bytes: where three bytes cannot tell all names apart.
const WORDS: usize = 4;
/// The key is the whole name: for names that agree in length and in any two words.
const WHOLE: usize = 5;

/// No key: so few names that each is compared, as a `match` would.
const FEW: usize = 6;

/// What is found where there is no member. An `Option` would take two registers out of line.
pub(crate) const NO_INDEX: usize = usize::MAX;

/// Names up to so many bytes are compared in line.
const LONG: usize = 64;

/// The perfect hash that the macro found for the names of one enumeration.
#[derive(Clone, Copy, Debug)]
pub struct Hash {
    /// 0 to 3 key bytes, `WORDS` or `WHOLE`.
    pub key: usize,
    /// Where the key's bytes or words are: from the front if not negative, else from the back (-1 is
    /// the last byte). Two words have two positions.
    pub positions: [i8; 3],
    /// How a name in another case is found.
    pub fold: Fold,
    /// The shortest name, in bytes; at least 1.
    pub shortest: usize,
    /// The longest name, in bytes.
    pub longest: usize,
    /// Spreads the key.
    pub multiplier: u64,
    /// Keeps the upper bits of the spread key: the slot's number, or its displacement's.
    pub shift: u32,
    /// The second level, for `WORDS` and `WHOLE`: two bytes each, what to add to the slot's number.
    pub displacements: &'static [u8],
}

/// The names of one enumeration, by slot.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    hash: Hash,
    slots: &'static [&'static str],
    indices: &'static [u16],
}

/// By slot, names and the indices of the members that they name; what is no name is empty.
///
/// An index is not needed before the comparison has ended: beside its name it would only make the table
/// larger.
#[derive(Clone, Copy, Debug)]
pub struct Slots<const SLOTS: usize> {
    names: [&'static str; SLOTS],
    indices: [u16; SLOTS],
}

impl Names {
    /// Of an enumeration without members.
    pub(crate) const NONE: Self = Self {
        hash: Hash {
            key: FEW,
            positions: [0; 3],
            fold: Fold::Nothing,
            shortest: 1,
            longest: 0,
            multiplier: 1,
            shift: 0,
            displacements: &[],
        },
        slots: &[],
        indices: &[],
    };

    /// Joins a hash with its [`slots`].
    #[must_use]
    pub const fn new<const SLOTS: usize>(hash: Hash, slots: &'static Slots<SLOTS>) -> Self {
        Self {
            hash,
            slots: &slots.names,
            indices: &slots.indices,
        }
    }

    /// The index of the member called `text`, in any ASCII case where the enumeration allows that;
    /// [`NO_INDEX`] where there is none.
    ///
    /// `KEY` is the hash's `key`, as a constant: each enumeration gets code for its own key. Inlined
    /// into a function of its own for each enumeration, where all of `self` is constants.
    #[inline(always)]
    const fn find<const KEY: usize>(&self, text: &str) -> usize {
        let text = text.as_bytes();
        // With this alone the compiler drops most bounds checks that follow; it would not with one for
        // the longest, which the comparison makes anyway.
        if text.len() < self.hash.shortest || (KEY == WHOLE && text.len() > self.hash.longest) {
            return NO_INDEX;
        }
        if KEY == FEW {
            let mut slot = 0;
            while slot < self.slots.len() {
                let index = self.index_if_same(slot, text);
                if index != NO_INDEX {
                    return index;
                }
                slot += 1;
            }
            return NO_INDEX;
        }
        let slot = self.hash.slot_number::<KEY>(text, self.slots.len());
        if slot < self.slots.len() {
            self.index_if_same(slot, text)
        } else {
            NO_INDEX
        }
    }

    /// The kind of the key.
    pub(crate) const fn key(&self) -> usize {
        self.hash.key
    }

    /// As [`find`](Self::find), for a `key` that is the hash's own.
    #[inline(always)]
    pub(crate) const fn find_by(&self, key: usize, text: &str) -> usize {
        match key {
            0 => self.find::<0>(text),
            1 => self.find::<1>(text),
            2 => self.find::<2>(text),
            3 => self.find::<3>(text),
            WORDS => self.find::<WORDS>(text),
            FEW => self.find::<FEW>(text),
            _ => self.find::<WHOLE>(text),
        }
    }

    /// The index of a slot, if its name is the text.
    #[inline(always)]
    const fn index_if_same(&self, slot: usize, text: &[u8]) -> usize {
        let Some(name) = of_length(self.slots[slot], text.len()) else {
            return NO_INDEX;
        };
        let index = self.indices[slot] as usize;
        let Hash { fold, longest, .. } = self.hash;
        if longest > LONG && text.len() > LONG {
            return if_same_long(name, text, fold, index);
        }
        // Short names are compared once, in any case; it costs less than a second look.
        let first_fold = match fold {
            Fold::Alphanumeric if longest <= 16 => Fold::Alphanumeric,
            _ => Fold::Nothing,
        };
        let bound = if longest > LONG { LONG } else { longest };
        let difference = difference(name, text, first_fold, bound);
        if difference == 0 {
            index
        } else if difference & !fold.case_bits() == 0 {
            self.index_if_same_but_for_case(name, text, index)
        } else {
            NO_INDEX
        }
    }

    /// The index, if the name is the text in another case and that counts.
    #[inline(always)]
    const fn index_if_same_but_for_case(&self, name: &[u8], text: &[u8], index: usize) -> usize {
        match (self.hash.fold, self.hash.longest) {
            (Fold::Nothing, _) | (Fold::Alphanumeric, ..=16) => NO_INDEX,
            (Fold::Alphanumeric, ..=24) => if_same_alphanumeric::<24>(name, text, index),
            (Fold::Alphanumeric, ..=32) => if_same_alphanumeric::<32>(name, text, index),
            (Fold::Alphanumeric, _) => if_same_alphanumeric::<LONG>(name, text, index),
            (Fold::Letters, ..=32) => if_same_letters::<32>(name, text, index),
            (Fold::Letters, _) => if_same_letters::<LONG>(name, text, index),
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

/// The index, if the name is the text in another case; both have one length. `LONGEST` is as in
/// [`difference`].
///
/// Out of line, and with the whole of the result, so that the usual case has no registers to save.
#[inline(never)]
const fn if_same_letters<const LONGEST: usize>(name: &[u8], text: &[u8], index: usize) -> usize {
    if_same::<LONGEST>(name, text, Fold::Letters, index)
}

/// The same for a name of letters and digits alone.
#[inline(never)]
const fn if_same_alphanumeric<const LONGEST: usize>(
    name: &[u8],
    text: &[u8],
    index: usize,
) -> usize {
    if_same::<LONGEST>(name, text, Fold::Alphanumeric, index)
}

/// The same for a text longer than [`LONG`].
#[inline(never)]
const fn if_same_long(name: &[u8], text: &[u8], fold: Fold, index: usize) -> usize {
    if_same::<{ usize::MAX }>(name, text, fold, index)
}

#[inline(always)]
const fn if_same<const LONGEST: usize>(
    name: &[u8],
    text: &[u8],
    fold: Fold,
    index: usize,
) -> usize {
    if name.len() == text.len() && difference(name, text, fold, LONGEST) == 0 {
        index
    } else {
        NO_INDEX
    }
}

impl Hash {
    /// The slot where `text` must be, if it is anywhere. `slots` is a power of two.
    #[inline(always)]
    const fn slot_number<const KEY: usize>(&self, text: &[u8], slots: usize) -> usize {
        if KEY < WORDS {
            let mut key = text.len() as u64;
            let mut nth = 0;
            while nth < KEY {
                let byte = byte_near(text, self.positions[nth]) as u64;
                key = (key << 8) | byte | (self.fold.case_bits() & 0xff);
                nth += 1;
            }
            return (key.wrapping_mul(self.multiplier) >> self.shift) as usize;
        }
        let hash = if KEY == WORDS {
            self.hash_words(text)
        } else {
            self.hash_whole(text)
        };
        displaced(hash, self.shift, self.displacements, slots)
    }

    /// The hash of two words and the length.
    #[inline(always)]
    const fn hash_words(&self, text: &[u8]) -> u64 {
        let (first, second) = if text.len() < 8 {
            (short_word(text), 0)
        } else {
            let [first, second, _] = self.positions;
            (word_near(text, first), word_near(text, second))
        };
        let fold = self.fold.case_bits();
        let mixed = (first | fold) ^ (second | fold).rotate_left(29) ^ text.len() as u64;
        mixed.wrapping_mul(self.multiplier)
    }

    /// The hash of all bytes, eight at a time.
    const fn hash_whole(&self, text: &[u8]) -> u64 {
        let fold = self.fold.case_bits();
        let mut hash = text.len() as u64;
        let mut rest = text;
        while let Some((word, after)) = rest.split_first_chunk() {
            hash = self.spread(hash ^ (u64::from_le_bytes(*word) | fold));
            rest = after;
        }
        self.spread(hash ^ (short_word(rest) | fold))
    }

    /// Spreads a word over all bits, the lower ones too.
    const fn spread(&self, word: u64) -> u64 {
        let product = word.wrapping_mul(self.multiplier);
        product ^ (product >> 32)
    }
}

/// The slot of a hash at the second level: its uppermost bits choose a displacement, two bytes long,
/// that moves those from the 32nd on. `slots` is a power of two.
#[inline(always)]
pub(crate) const fn displaced(hash: u64, shift: u32, displacements: &[u8], slots: usize) -> usize {
    if let Some((_, rest)) = displacements.split_at_checked((hash >> shift) as usize * 2) {
        if let Some(displacement) = rest.first_chunk() {
            let displacement = u16::from_le_bytes(*displacement) as usize;
            return ((hash >> 32) as usize + displacement) & (slots - 1);
        }
    }
    usize::MAX
}

/// The names and aliases of `members` in the slots that the macro found for them.
///
/// What stands in each slot comes as the lower and the upper bytes of numbers: 0 for nothing, from 1 on
/// the names, after them the aliases.
#[must_use]
pub const fn slots<const SLOTS: usize>(
    members: &[Member],
    lower: &[u8; SLOTS],
    upper: &[u8; SLOTS],
) -> Slots<SLOTS> {
    let mut slots = Slots {
        names: [""; SLOTS],
        indices: [0; SLOTS],
    };
    let mut at = 0;
    while at < SLOTS {
        let number = u16::from_le_bytes([lower[at], upper[at]]) as usize;
        if number > members.len() {
            (slots.names[at], slots.indices[at]) = nth_alias(members, number - members.len());
        } else if number > 0 {
            slots.names[at] = members[number - 1].name();
            slots.indices[at] = (number - 1) as u16;
        }
        at += 1;
    }
    slots
}

/// An alias, counted from 1 on over all members, and the index of its member.
const fn nth_alias(members: &[Member], mut nth: usize) -> (&'static str, u16) {
    let mut index = 0;
    while nth > members[index].aliases().len() {
        nth -= members[index].aliases().len();
        index += 1;
    }
    (members[index].aliases()[nth - 1], index as u16)
}

#[cfg(test)]
mod tests;
