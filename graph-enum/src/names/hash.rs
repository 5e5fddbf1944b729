//! A text to its slot: the key of it, and the hash of that.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as the lookup"
)]
#![expect(
    clippy::cast_possible_truncation,
    reason = "the shift leaves no more bits than the table has slots"
)]

use crate::compare::{Fold, lower_case};
use crate::words::{byte_near, short_word};

/// The key is the first and the last eight bytes: where three bytes cannot tell all names apart.
pub(crate) const ENDS: usize = 4;
/// The key is the first eight bytes and the last sixteen.
pub(crate) const WORDS: usize = 5;
/// The key is the whole name: for names that agree in those too.
pub(crate) const WHOLE: usize = 6;
/// No key: one name or two, and each is compared, as a `match` would.
pub(crate) const FEW: usize = 7;

/// Multiplies a number up to 127 to have each of its bits as the upper one of a byte.
const EACH_UPPER_BIT: u64 = 0x0002_0408_1020_4080;

/// The perfect hash that the macro found for the names of one enumeration.
#[derive(Clone, Copy, Debug)]
pub struct Hash {
    /// 0 to 3 key bytes, `ENDS`, `WORDS`, `WHOLE` or `FEW`.
    pub key: usize,
    /// Where the key's bytes are: from the front if not negative, else from the back (-1 is the last).
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
    /// The second level, for `ENDS`, `WORDS` and `WHOLE`: two bytes each, what to add to the slot's number.
    pub displacements: &'static [u8],
}

impl Hash {
    /// Of an enumeration without members.
    pub(crate) const NONE: Self = Self {
        key: FEW,
        positions: [0; 3],
        fold: Fold::Nothing,
        shortest: 1,
        longest: 0,
        multiplier: 1,
        shift: 0,
        displacements: &[],
    };

    /// The slot where `text` must be, if it is anywhere. `slots` is a power of two.
    #[inline(always)]
    pub(super) const fn slot_number<const KEY: usize>(&self, text: &[u8], slots: usize) -> usize {
        if KEY == WHOLE {
            let hash = self.hash_whole(text);
            return displaced(hash, self.shift, self.displacements, slots);
        }
        let mut key = text.len() as u64;
        let mut nth = 0;
        while nth < KEY {
            let byte = byte_near(text, self.positions[nth]) as u64;
            key = (key << 8) | byte | (self.fold.case_bits() & 0xff);
            nth += 1;
        }
        (key.wrapping_mul(self.multiplier) >> self.shift) as usize
    }

    /// The same by the [`windows`] of a text of so many bytes.
    #[inline(always)]
    pub(super) const fn slot_of_words<const KEY: usize>(
        &self,
        [first, _, third, last]: [u64; 4],
        len: usize,
        slots: usize,
    ) -> usize {
        // Backwards and turned, as the windows of a short text overlap, and would cancel each other out.
        let mut mixed = first ^ last.swap_bytes();
        if KEY == WORDS {
            mixed ^= third.rotate_left(32);
        }
        // The bit of the case is the same of each byte, wherever that stands now.
        let mixed = mixed & !self.fold.case_bits();
        // Each bit of the length is in the upper bit of a byte, which ASCII does not use: such names of different
        // lengths differ, up to 127 bytes. Of others the macro's search sees to it.
        let len = (len as u64).wrapping_mul(EACH_UPPER_BIT);
        let hash = (mixed ^ len).wrapping_mul(self.multiplier);
        displaced(hash, self.shift, self.displacements, slots)
    }

    /// The hash of all bytes, eight at a time. Only letters are folded here: this key has to tell all names
    /// apart.
    const fn hash_whole(&self, text: &[u8]) -> u64 {
        let mut hash = self.spread(text.len() as u64);
        let mut rest = text;
        while let Some((word, after)) = rest.split_first_chunk() {
            hash = self.spread(hash ^ self.without_case(u64::from_le_bytes(*word)));
            rest = after;
        }
        self.spread(hash ^ self.without_case(short_word(rest)))
    }

    /// Eight bytes, in lower case where that does not count.
    const fn without_case(&self, word: u64) -> u64 {
        match self.fold {
            Fold::Nothing => word,
            Fold::Letters | Fold::Alphanumeric | Fold::Mixed => lower_case(word),
        }
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
