//! Name to member: takes a name, gives the index of its member with one table load and one comparison.
//!
//! The macro finds, at expansion time, a key of each name (its length and the few bytes that tell
//! all names apart) and a hash of that key without collisions, so a lookup never walks a chain,
//! whatever text it is given. The bytes of the key are folded to one ASCII case, so that a name
//! in another case meets the same slot.

use crate::schema::Member;

/// The key is the first and the last eight bytes: where three bytes cannot tell all names apart.
pub const ENDS: usize = 4;
/// The key is the whole name: for names that agree in length and at both ends.
pub const WHOLE: usize = 5;

/// The perfect hash that the macro found for the names of one enumeration.
#[derive(Clone, Copy, Debug)]
pub struct Hash {
    /// 0 to 3 key bytes, [`ENDS`] or [`WHOLE`].
    pub key: usize,
    /// Where the key bytes are: from the front if not negative, else from the back (-1 is the last).
    pub positions: [i8; 3],
    /// `0x20` folds ASCII case, 0 keeps it.
    pub fold: u8,
    /// The shortest name, in bytes; at least 1.
    pub shortest: usize,
    /// The longest name, in bytes.
    pub longest: usize,
    /// Spreads the key.
    pub multiplier: u64,
    /// Keeps the upper bits of the spread key: the slot's number, or its displacement's.
    pub shift: u32,
    /// The second level, for [`ENDS`] and [`WHOLE`]: two bytes each, what to add to the slot's number.
    pub displacements: &'static [u8],
}

/// The names of one enumeration, by slot.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    hash: Hash,
    slots: &'static [Slot],
}

/// A name and the index of the member that it names, side by side.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    name: &'static str,
    index: usize,
}

impl Names {
    /// Of an enumeration without members.
    pub(crate) const NONE: Self = Self {
        hash: Hash {
            key: 0,
            positions: [0; 3],
            fold: 0,
            shortest: 1,
            longest: 0,
            multiplier: 1,
            shift: 0,
            displacements: &[],
        },
        slots: &[],
    };

    /// Joins what [`slots`] made of a hash with that hash.
    #[must_use]
    pub const fn new(hash: Hash, slots: &'static [Slot]) -> Self {
        Self { hash, slots }
    }

    /// The index of the member called `text`, in any ASCII case where the enumeration allows that.
    ///
    /// `KEY` is the hash's `key`, as a constant: each enumeration gets code for its own key.
    #[inline]
    #[must_use]
    pub const fn find<const KEY: usize>(&self, text: &str) -> Option<usize> {
        let text = text.as_bytes();
        if text.len() < self.hash.shortest || text.len() > self.hash.longest {
            return None;
        }
        let slot = self.hash.slot_number::<KEY>(text, self.slots.len());
        if slot >= self.slots.len() {
            return None;
        }
        let slot = &self.slots[slot];
        let name = slot.name.as_bytes();
        if name.len() == text.len()
            && (same::<false>(name, text) || (self.hash.fold != 0 && same::<true>(name, text)))
        {
            Some(slot.index)
        } else {
            None
        }
    }

    /// As [`find`](Self::find), for callers that know the key only at run time.
    #[must_use]
    pub const fn find_any(&self, text: &str) -> Option<usize> {
        match self.hash.key {
            0 => self.find::<0>(text),
            1 => self.find::<1>(text),
            2 => self.find::<2>(text),
            3 => self.find::<3>(text),
            ENDS => self.find::<ENDS>(text),
            _ => self.find::<WHOLE>(text),
        }
    }
}

impl Hash {
    /// The slot where `text` must be, if it is anywhere. `slots` is a power of two.
    #[inline]
    const fn slot_number<const KEY: usize>(&self, text: &[u8], slots: usize) -> usize {
        if KEY < ENDS {
            let mut key = text.len() as u64;
            let mut nth = 0;
            while nth < KEY {
                key = (key << 8) | (byte_at(text, self.positions[nth]) | self.fold) as u64;
                nth += 1;
            }
            return (key.wrapping_mul(self.multiplier) >> self.shift) as usize;
        }
        let hash = if KEY == ENDS {
            hash_ends(text, self.fold, self.multiplier)
        } else {
            hash_whole(text, self.fold, self.multiplier)
        };
        displaced(hash, self.shift, self.displacements, slots)
    }
}

/// The slot of a hash at the second level: its upper bits choose a displacement, two bytes long,
/// that moves its lower bits. `slots` is a power of two.
#[inline]
pub(crate) const fn displaced(hash: u64, shift: u32, displacements: &[u8], slots: usize) -> usize {
    let pair = (hash >> shift) as usize * 2;
    if pair + 1 >= displacements.len() {
        return usize::MAX;
    }
    let displacement = u16::from_le_bytes([displacements[pair], displacements[pair + 1]]);
    (hash as u32 as usize + displacement as usize) & (slots - 1)
}

/// Spreads a word over all bits, the lower ones too.
#[inline]
pub(crate) const fn spread(word: u64, multiplier: u64) -> u64 {
    let product = word.wrapping_mul(multiplier);
    product ^ (product >> 32)
}

/// A byte of the key; a position past either end is clamped to that end.
#[inline]
const fn byte_at(text: &[u8], position: i8) -> u8 {
    let last = text.len() - 1;
    let distance = position.unsigned_abs() as usize;
    if position >= 0 {
        text[if distance < last { distance } else { last }]
    } else if distance <= text.len() {
        text[text.len() - distance]
    } else {
        text[0]
    }
}

/// The hash of the first and the last eight bytes, and of the length.
#[inline]
const fn hash_ends(text: &[u8], fold: u8, multiplier: u64) -> u64 {
    let fold = u64::from_le_bytes([fold; 8]);
    let (first, last) = match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (short_word(text), 0),
    };
    let mixed = (first | fold).wrapping_mul(multiplier) ^ (last | fold).rotate_left(29);
    spread(mixed ^ text.len() as u64, multiplier)
}

/// The hash of all bytes, eight at a time.
#[inline]
const fn hash_whole(text: &[u8], fold: u8, multiplier: u64) -> u64 {
    let fold = u64::from_le_bytes([fold; 8]);
    let mut hash = text.len() as u64;
    let mut rest = text;
    while let Some((word, after)) = rest.split_first_chunk() {
        hash = spread(hash ^ (u64::from_le_bytes(*word) | fold), multiplier);
        rest = after;
    }
    spread(hash ^ (short_word(rest) | fold), multiplier)
}

/// Up to seven bytes as one word, different for different text of one length.
#[inline]
const fn short_word(text: &[u8]) -> u64 {
    match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32
        }
        _ if text.is_empty() => 0,
        _ => {
            let (first, middle, last) = (text[0], text[text.len() / 2], text[text.len() - 1]);
            u32::from_le_bytes([first, middle, last, 0]) as u64
        }
    }
}

/// Whether two texts of one length are the same, ignoring ASCII case if `FOLD`.
///
/// Overlapping windows need no loop up to 32 bytes; `==` would call `memcmp` and is not `const`.
#[inline]
pub(crate) const fn same<const FOLD: bool>(left: &[u8], right: &[u8]) -> bool {
    if let (Some(first), Some(last)) = (left.first_chunk(), left.last_chunk()) {
        let (Some(other_first), Some(other_last)) = (right.first_chunk(), right.last_chunk())
        else {
            return false;
        };
        return same_wide::<FOLD>(*first, *other_first)
            && same_wide::<FOLD>(*last, *other_last)
            && (left.len() <= 32 || same_middle::<FOLD>(left, right));
    }
    if let (Some(first), Some(last)) = (left.first_chunk(), left.last_chunk()) {
        let (Some(other_first), Some(other_last)) = (right.first_chunk(), right.last_chunk())
        else {
            return false;
        };
        return same_word::<FOLD>(u64::from_le_bytes(*first), u64::from_le_bytes(*other_first))
            && same_word::<FOLD>(u64::from_le_bytes(*last), u64::from_le_bytes(*other_last));
    }
    same_word::<FOLD>(short_word(left), short_word(right))
}

/// The part between the first and the last sixteen bytes.
const fn same_middle<const FOLD: bool>(left: &[u8], right: &[u8]) -> bool {
    let (mut left, mut right) = (left, right);
    while let (Some((chunk, left_rest)), Some((other, right_rest))) =
        (left.split_first_chunk(), right.split_first_chunk())
    {
        if !same_wide::<FOLD>(*chunk, *other) {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    true
}

#[inline]
const fn same_wide<const FOLD: bool>(left: [u8; 16], right: [u8; 16]) -> bool {
    let (left, right) = (u128::from_le_bytes(left), u128::from_le_bytes(right));
    if FOLD {
        same_word::<true>(left as u64, right as u64)
            && same_word::<true>((left >> 64) as u64, (right >> 64) as u64)
    } else {
        left == right
    }
}

/// Compares eight bytes at once. They are the same but for case where they differ in the bit `0x20`
/// alone, and only in letters.
#[inline]
const fn same_word<const FOLD: bool>(left: u64, right: u64) -> bool {
    const EACH: u64 = 0x0101_0101_0101_0101;
    if !FOLD {
        return left == right;
    }
    let lower = left | (0x20 * EACH);
    let ascii = lower & (0x7f * EACH);
    // The upper bit of each byte: set from `a` on, and set from past `z` on.
    let from_a = ascii + (0x80 - b'a' as u64) * EACH;
    let past_z = ascii + (0x80 - b'z' as u64 - 1) * EACH;
    let letters = from_a & !past_z & !left & (0x80 * EACH);
    (left ^ right) & !(letters >> 2) == 0
}

/// Puts the names and aliases of `members` into the slots that `hash` gives them.
///
/// # Panics
///
/// When two names meet in one slot: the macro's search and this crate's hash disagree. It runs at
/// compile time only, where that is an error of the build.
#[must_use]
pub const fn slots<const KEY: usize, const SLOTS: usize>(
    members: &[Member],
    hash: Hash,
) -> [Slot; SLOTS] {
    let mut slots = [Slot { name: "", index: 0 }; SLOTS];
    let mut index = 0;
    while index < members.len() {
        let aliases = members[index].aliases();
        fill::<KEY>(
            &mut slots,
            Slot {
                name: members[index].name(),
                index,
            },
            hash,
        );
        let mut nth = 0;
        while nth < aliases.len() {
            fill::<KEY>(
                &mut slots,
                Slot {
                    name: aliases[nth],
                    index,
                },
                hash,
            );
            nth += 1;
        }
        index += 1;
    }
    slots
}

const fn fill<const KEY: usize>(slots: &mut [Slot], slot: Slot, hash: Hash) {
    let number = hash.slot_number::<KEY>(slot.name.as_bytes(), slots.len());
    assert!(
        slots[number].name.is_empty(),
        "graph-enum and graph-enum-derive are of different versions"
    );
    slots[number] = slot;
}
