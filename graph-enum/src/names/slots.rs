//! What stands in each slot, made of the members when the enumeration is compiled.
#![expect(
    clippy::cast_possible_truncation,
    reason = "the macro counts names in two bytes, and the bytes of those that have words in one"
)]

use crate::compare::windows;
use crate::schema::Member;

/// More than the longest name has where words are the key.
const NO_LENGTH: u8 = u8::MAX;

/// By slot, names and the indices of the members that they name; what is no name is empty.
///
/// An index is not needed before the comparison has ended: beside its name it would only make the table
/// larger.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slots<const SLOTS: usize> {
    pub(super) names: [&'static str; SLOTS],
    pub(super) indices: [u16; SLOTS],
}

/// The [`windows`] of a name: all of it, up to 32 bytes.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
pub(super) struct NameWords(pub(super) [u64; 4]);

/// By slot, the words of names. There is no pointer to follow to a name that is no longer: where names are
/// many, that is one load less from beyond the nearest cache.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<const SLOTS: usize> {
    pub(super) words: [NameWords; SLOTS],
    /// In bytes; [`NO_LENGTH`] for no name.
    pub(super) lengths: [u8; SLOTS],
}

/// The names and aliases of `members` in the slots that the macro found for them, which come as `numbers` of
/// two bytes.
///
/// # Panics
///
/// When there are fewer numbers. It runs at compile time only, where that is an error of the build.
#[must_use]
pub(crate) const fn slots<const SLOTS: usize>(members: &[Member], numbers: &[u8]) -> Slots<SLOTS> {
    let mut slots = Slots {
        names: [""; SLOTS],
        indices: [0; SLOTS],
    };
    let mut at = 0;
    while at < SLOTS {
        (slots.names[at], slots.indices[at]) = nth_name(members, numbers, at);
        at += 1;
    }
    slots
}

/// The words of the names in the slots; of none, where the key is no word.
///
/// # Panics
///
/// As [`slots`].
#[must_use]
pub(crate) const fn words<const SLOTS: usize>(members: &[Member], numbers: &[u8]) -> Words<SLOTS> {
    let mut words = Words {
        words: [NameWords([0; 4]); SLOTS],
        lengths: [NO_LENGTH; SLOTS],
    };
    let mut at = 0;
    while at < SLOTS {
        let (name, _) = nth_name(members, numbers, at);
        if !name.is_empty() {
            words.words[at] = NameWords(windows(name.as_bytes()));
            words.lengths[at] = name.len() as u8;
        }
        at += 1;
    }
    words
}

/// What stands in a slot, and the index of its member. The number is 0 for nothing, from 1 on a name,
/// after those an alias.
const fn nth_name(members: &[Member], numbers: &[u8], slot: usize) -> (&'static str, u16) {
    let number = u16::from_le_bytes([numbers[2 * slot], numbers[2 * slot + 1]]) as usize;
    if number > members.len() {
        nth_alias(members, number - members.len())
    } else if number > 0 {
        (members[number - 1].name(), (number - 1) as u16)
    } else {
        ("", 0)
    }
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
