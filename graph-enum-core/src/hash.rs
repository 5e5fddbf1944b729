//! The perfect hash of names: text to key, key to slot.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as the lookup"
)]
#![expect(
    clippy::cast_possible_truncation,
    reason = "the shift leaves no more bits than the table has slots"
)]

use crate::ascii_case::{Fold, lower_case};
use crate::bytes::{byte_near, short_word};

/// Most key bytes; a `key` up to this number is a number of bytes.
pub(crate) const MOST_BYTES: usize = 3;
/// Key: the first and the last eight bytes, where three bytes cannot tell all names apart.
pub const ENDS: usize = 4;
/// Key: the first eight bytes and the last sixteen.
pub const WORDS: usize = 5;
/// Key: the whole name, where names agree in those bytes too.
pub const WHOLE: usize = 6;
/// No key: at most two names, each compared, as in a `match`.
pub const FEW: usize = 7;
/// No key: names are compared in order, because no hash was searched for.
pub const SCANNED: usize = 8;

/// Multiplies a number up to 127 so that each of its bits becomes the upper bit of a byte.
const EACH_UPPER_BIT: u64 = 0x0002_0408_1020_4080;

/// The perfect hash of one enumeration's names.
#[derive(Clone, Copy, Debug)]
pub struct Hash {
    /// The number of key bytes (0 to 3), or [`ENDS`], [`WORDS`], [`WHOLE`], [`FEW`] or [`SCANNED`].
    pub key: usize,
    /// Positions of the key bytes: from the front if not negative, else from the back (-1 is the last byte).
    pub positions: [i8; MOST_BYTES],
    /// The bits in which a name in another case may differ.
    pub fold: Fold,
    /// Length of the shortest name in bytes; at least 1.
    pub shortest: usize,
    /// Length of the longest name in bytes.
    pub longest: usize,
    /// Spreads the key.
    pub multiplier: u64,
    /// Keeps the upper bits of the spread key: the number of a slot, or of a displacement.
    pub shift: u32,
    /// The second level of [`ENDS`], [`WORDS`] and [`WHOLE`]: what to add to the slot's number, two bytes each.
    pub displacements: &'static [u8],
}

impl Hash {
    /// The hash of no names.
    pub const EMPTY: Self = Self {
        key: FEW,
        positions: [0; MOST_BYTES],
        fold: Fold::Nothing,
        shortest: 1,
        longest: 0,
        multiplier: 1,
        shift: 0,
        displacements: &[],
    };

    /// Reads a hash from the bytes of a searched table of names, and returns the numbers of names by slot that follow.
    ///
    /// # Panics
    ///
    /// If the bytes end early. It runs at compile time, so that the build fails.
    #[must_use]
    #[expect(clippy::cast_possible_wrap, reason = "positions are written as bytes")]
    pub const fn from_bytes(bytes: &'static [u8]) -> (Self, &'static [u8]) {
        let [key, fold, first, second, third, shift, rest @ ..] = bytes else {
            panic!("the derive writes a hash");
        };
        let (multiplier, rest) = take::<8>(rest);
        let (shortest, rest) = take::<4>(rest);
        let (longest, rest) = take::<4>(rest);
        let (displacements, rest) = take::<4>(rest);
        let (displacements, slots) = rest.split_at(u32::from_le_bytes(displacements) as usize);
        let hash = Self {
            key: *key as usize,
            positions: [*first as i8, *second as i8, *third as i8],
            fold: match fold {
                0 => Fold::Nothing,
                1 => Fold::Letters,
                2 => Fold::Alphanumeric,
                _ => Fold::Mixed,
            },
            shortest: u32::from_le_bytes(shortest) as usize,
            longest: u32::from_le_bytes(longest) as usize,
            multiplier: u64::from_le_bytes(multiplier),
            shift: *shift as u32,
            displacements,
        };
        (hash, slots)
    }

    /// The slot of `text`, if `text` is a name. `slots` is a power of two.
    #[inline(always)]
    pub(crate) const fn slot_number<const KEY: usize>(&self, text: &[u8], slots: usize) -> usize {
        if KEY == WHOLE {
            let hash = whole_hash(text, self.fold, self.multiplier);
            return displaced(hash, self.shift, self.displacements, slots);
        }
        let key = byte_key(text, self.fold, &self.positions, KEY);
        (key.wrapping_mul(self.multiplier) >> self.shift) as usize
    }

    /// The slot of a text of `len` bytes by its [`windows`](crate::bytes::windows).
    #[inline(always)]
    pub(crate) const fn slot_of_words<const KEY: usize>(
        &self,
        words: [u64; 4],
        len: usize,
        slots: usize,
    ) -> usize {
        let hash = words_key(words, len, self.fold, KEY).wrapping_mul(self.multiplier);
        displaced(hash, self.shift, self.displacements, slots)
    }
}

/// The first `N` bytes, and the rest.
const fn take<const N: usize>(bytes: &'static [u8]) -> ([u8; N], &'static [u8]) {
    match bytes.split_first_chunk() {
        Some((first, rest)) => (*first, rest),
        None => panic!("the derive writes a hash"),
    }
}

/// The length of a text and its bytes at the first `count` positions.
#[inline(always)]
pub(crate) const fn byte_key(
    text: &[u8],
    fold: Fold,
    positions: &[i8; MOST_BYTES],
    count: usize,
) -> u64 {
    let mut key = text.len() as u64;
    let mut nth = 0;
    while nth < count {
        let byte = byte_near(text, positions[nth]) as u64;
        key = (key << 8) | byte | (fold.case_bits() & 0xff);
        nth += 1;
    }
    key
}

/// The windows of a text of `len` bytes mixed into one word. `key` is [`ENDS`] or [`WORDS`].
#[inline(always)]
pub(crate) const fn words_key(
    [first, _, third, last]: [u64; 4],
    len: usize,
    fold: Fold,
    key: usize,
) -> u64 {
    // Reversed and rotated: the windows of a short text overlap, and would cancel each other out.
    let mut mixed = first ^ last.swap_bytes();
    if key == WORDS {
        mixed ^= third.rotate_left(32);
    }
    // The case bit is the same in every byte, so that rotated bytes fold alike.
    let mixed = mixed & !fold.case_bits();
    // ASCII does not use the upper bit of a byte, so that names of different lengths up to 127 bytes differ. For longer
    // names the search decides.
    mixed ^ (len as u64).wrapping_mul(EACH_UPPER_BIT)
}

/// The hash of all bytes, eight at a time. Only letters are folded: this key has to tell all names apart.
pub(crate) const fn whole_hash(text: &[u8], fold: Fold, multiplier: u64) -> u64 {
    let mut hash = spread(text.len() as u64, multiplier);
    let mut rest = text;
    while let Some((word, after)) = rest.split_first_chunk() {
        let word = without_case(u64::from_le_bytes(*word), fold);
        hash = spread(hash ^ word, multiplier);
        rest = after;
    }
    hash = spread(hash ^ without_case(short_word(rest), fold), multiplier);
    // Twice: the upper bytes of the last word change no lower bits of the first product, and slots are made of those.
    spread(hash, multiplier)
}

/// Eight bytes, in lower case if case does not count.
const fn without_case(word: u64, fold: Fold) -> u64 {
    match fold {
        Fold::Nothing => word,
        Fold::Letters | Fold::Alphanumeric | Fold::Mixed => lower_case(word),
    }
}

/// Multiplies, and folds the upper half into the lower.
const fn spread(word: u64, multiplier: u64) -> u64 {
    let product = word.wrapping_mul(multiplier);
    product ^ (product >> 32)
}

/// The slot of a hash at the second level: its uppermost bits choose a displacement, which is added to the bits from the
/// 32nd on. `slots` is a power of two.
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

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::{ENDS, Hash, WORDS, byte_key, displaced, whole_hash, words_key};
    use crate::ascii_case::Fold;

    #[test]
    fn a_hash_is_read_from_bytes() {
        let head = b"\x02\x01\x00\xff\x03\x3e\x01\0\0\0\0\0\0\x80";
        let counts = b"\x03\0\0\0\x0f\x01\0\0\x02\0\0\0";
        let read = |fold: Fold| {
            let mut bytes: Vec<u8> = [&head[..], counts, b"\x07\0", b"\x01\0\x02\0"].concat();
            bytes[1] = fold as u8;
            Hash::from_bytes(bytes.leak())
        };
        let (hash, slots) = read(Fold::Letters);
        assert_eq!((hash.key, hash.positions), (2, [0, -1, 3]));
        assert_eq!((hash.shortest, hash.longest), (3, 271));
        assert_eq!((hash.multiplier, hash.shift), ((1 << 63) + 1, 62));
        assert_eq!(
            (hash.displacements, slots),
            (&[7, 0][..], &[1, 0, 2, 0][..])
        );
        let folds = [
            Fold::Nothing,
            Fold::Letters,
            Fold::Alphanumeric,
            Fold::Mixed,
        ];
        assert_eq!(folds.map(|fold| read(fold).0.fold), folds);
    }

    #[test]
    fn the_length_and_bytes_are_a_key() {
        let key = |text: &str, fold, count| byte_key(text.as_bytes(), fold, &[0, -1, 1], count);
        let keys = [0, 1, 2, 3].map(|count| key("Abc", Fold::Nothing, count));
        assert_eq!(keys, [0x03, 0x0341, 0x0003_4163, 0x0341_6362]);
        assert_eq!(key("Abc", Fold::Letters, 3), 0x0361_6362);
        assert_eq!(key("a[{", Fold::Mixed, 3), 0x0361_7b7b);
    }

    #[test]
    fn words_and_the_length_are_a_key() {
        let words = [0x0300_0000_0000_0061, 7, 0x0000_0000_0600_0000, 0x05];
        assert_eq!(
            words_key(words, 0, Fold::Nothing, ENDS),
            0x0600_0000_0000_0061
        );
        assert_eq!(
            words_key(words, 0, Fold::Nothing, WORDS),
            0x0000_0000_0000_0061
        );
        assert_eq!(
            words_key(words, 0, Fold::Letters, WORDS),
            0x0000_0000_0000_0041
        );
        assert_eq!(
            words_key(words, 3, Fold::Letters, WORDS),
            0x0006_0c18_3060_c1c1
        );
    }

    #[test]
    fn all_bytes_are_a_key() {
        let hash = |text: &str, fold| whole_hash(text.as_bytes(), fold, 0x9e37_79b9_7f4a_7c15);
        for (text, expected) in [
            ("none", 0x867f_b9ad_6fc5_4452),
            ("expired", 0xe681_546c_0099_3bd3),
            ("expiredVppToken", 0x3f73_a9c6_4846_5291),
        ] {
            assert_eq!(hash(text, Fold::Nothing), expected, "{text}");
            assert_eq!(
                hash(&text.to_uppercase(), Fold::Letters),
                hash(text, Fold::Mixed),
                "{text}"
            );
        }
        assert_ne!(hash("NONE", Fold::Nothing), hash("none", Fold::Nothing));
    }

    #[test]
    fn a_displacement_beyond_the_table_finds_no_slot() {
        assert_eq!(displaced(u64::MAX, 60, &[0, 0], 4), usize::MAX);
        assert_eq!(displaced(3 << 32, 63, &[2, 0], 4), 1);
    }
}
