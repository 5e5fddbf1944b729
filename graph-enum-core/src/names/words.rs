//! The words of names by slot, made at compile time.
#![expect(
    clippy::cast_possible_truncation,
    reason = "the search uses words for names of up to 254 bytes only"
)]

use crate::bytes::windows;

/// More than the length of any name where words are the key.
const NO_LENGTH: u8 = u8::MAX;

/// The [`windows`] of a name: all of it, up to 32 bytes.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
pub(super) struct NameWords(pub(super) [u64; 4]);

/// The words of names by slot. They are compared without following a pointer to the name, which saves a cache miss in a
/// large enumeration.
#[derive(Clone, Copy, Debug)]
pub struct Words<const SLOTS: usize> {
    pub(super) words: [NameWords; SLOTS],
    /// Lengths in bytes; [`NO_LENGTH`] of an unused slot.
    pub(super) lengths: [u8; SLOTS],
}

impl<const SLOTS: usize> Words<SLOTS> {
    /// The words of the first `SLOTS` names; empty names are unused slots.
    #[must_use]
    pub const fn new(names: &[&str]) -> Self {
        let mut words = Self {
            words: [NameWords([0; 4]); SLOTS],
            lengths: [NO_LENGTH; SLOTS],
        };
        let mut slot = 0;
        while slot < SLOTS && slot < names.len() {
            let name = names[slot].as_bytes();
            if !name.is_empty() {
                words.words[slot] = NameWords(windows(name));
                words.lengths[slot] = name.len() as u8;
            }
            slot += 1;
        }
        words
    }
}
