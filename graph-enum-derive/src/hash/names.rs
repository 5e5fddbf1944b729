//! Names to the key that tells them apart, and the hash of that key.

use std::collections::HashSet;

use super::positions::{Candidates, byte_key};
use super::search::{Found, MOST_FOR_ONE_LEVEL, search_one_level, search_two_levels};

/// The key is the first and the last eight bytes.
const ENDS: usize = 4;
/// The key is the first eight bytes and the last sixteen.
const WORDS: usize = 5;
/// The key is the whole name.
const WHOLE: usize = 6;
/// No key: each name is compared.
const FEW: usize = 7;
/// With words as the key, the runtime has the length in a byte.
const LONGEST_WITH_WORDS: usize = 254;
/// Up to so many names, comparing each is cheaper than a key.
const MOST_FOR_FEW: usize = 2;

/// Multiplies a number up to 127 to have each of its bits as the upper one of a byte.
const EACH_UPPER_BIT: u64 = 0x0002_0408_1020_4080;

/// What the runtime's `Hash` holds.
pub(crate) struct NameHash {
    pub(crate) key: usize,
    pub(crate) positions: [i8; 3],
    /// A variant of the runtime's `Fold`.
    pub(crate) fold: &'static str,
    pub(crate) shortest: usize,
    pub(crate) longest: usize,
    pub(crate) multiplier: u64,
    pub(crate) shift: u32,
    pub(crate) displacements: Vec<u16>,
    /// What stands in each slot: 0 for nothing, or 1 for the first name and so on.
    pub(crate) slots: Vec<u16>,
}

impl NameHash {
    /// Whether the runtime compares words of the names too.
    pub(crate) fn has_words(&self) -> bool {
        matches!(self.key, ENDS | WORDS)
    }
}

/// Finds a perfect hash of names that differ, in more than case if `folds_case`.
///
/// The last key tried is the whole name, which tells all names apart. `None` where no multiplier of those tried
/// leaves each a place of its own: chance, and none is known.
pub(crate) fn hash_names(names: &[&str], folds_case: bool) -> Option<NameHash> {
    let fold = if folds_case { 0x20 } else { 0 };
    let lengths = || names.iter().map(|name| name.len());
    let (Some(shortest), Some(longest)) = (lengths().min(), lengths().max()) else {
        return Some(empty());
    };
    let few = || {
        (names.len() <= MOST_FOR_FEW).then(|| NameHash {
            key: FEW,
            slots: (1..=2).take(names.len()).collect(),
            ..empty()
        })
    };
    let found = few()
        .or_else(|| hash_bytes(names, fold))
        .or_else(|| hash_words(names, fold))?;
    Some(NameHash {
        shortest,
        longest,
        fold: if folds_case {
            fold_of(names)
        } else {
            "Nothing"
        },
        ..found
    })
}

/// The cheapest test of names in another case.
fn fold_of(names: &[&str]) -> &'static str {
    let all = |is: fn(&u8) -> bool| names.iter().all(|name| name.as_bytes().iter().all(is));
    if all(u8::is_ascii_alphabetic) {
        "Letters"
    } else if all(u8::is_ascii_alphanumeric) {
        "Alphanumeric"
    } else {
        "Mixed"
    }
}

/// Of no names.
fn empty() -> NameHash {
    NameHash {
        key: FEW,
        positions: [0; 3],
        fold: "Nothing",
        shortest: 1,
        longest: 0,
        multiplier: 1,
        shift: 0,
        displacements: Vec::new(),
        slots: Vec::new(),
    }
}

/// The fewest key bytes that tell all names apart, and a small table for them.
fn hash_bytes(names: &[&str], fold: u8) -> Option<NameHash> {
    if names.len() > MOST_FOR_ONE_LEVEL {
        return None;
    }
    // The length alone is enough for half of all enumerations.
    let mut candidates = None;
    let mut chosen: Vec<i8> = Vec::new();
    for key in 0..ENDS {
        if key > 0 {
            let candidates = candidates.get_or_insert_with(|| Candidates::new(names, fold));
            chosen = candidates.best(key, &chosen)?;
        }
        let keys: Vec<u64> = names
            .iter()
            .map(|name| byte_key(name, fold, &chosen))
            .collect();
        if all_differ(&keys) {
            let mut positions = [0; 3];
            positions[..key].copy_from_slice(&chosen);
            return Some(NameHash {
                positions,
                ..hash(key, search_one_level(&keys, 8)?)
            });
        }
    }
    None
}

fn all_differ(keys: &[u64]) -> bool {
    let mut seen = HashSet::new();
    keys.iter().all(|key| seen.insert(*key))
}

/// Words as the key, with two levels.
fn hash_words(names: &[&str], fold: u8) -> Option<NameHash> {
    let probe = 0x9e37_79b9_7f4a_7c15;
    let longest = names.iter().map(|name| name.len()).max();
    let has_words = longest <= Some(LONGEST_WITH_WORDS);
    for key in has_words.then_some([ENDS, WORDS]).into_iter().flatten() {
        let spread = |name: &&str, multiplier| hash_windows(name.as_bytes(), key, fold, multiplier);
        let hashes: Vec<u64> = names.iter().map(|name| spread(name, probe)).collect();
        if all_differ(&hashes) {
            if let Some(found) = search_two_levels(names, spread) {
                return Some(hash(key, found));
            }
        }
    }
    let found = search_two_levels(names, |name, multiplier| {
        hash_whole(name.as_bytes(), fold != 0, multiplier)
    });
    Some(hash(WHOLE, found?))
}

fn hash(key: usize, found: Found) -> NameHash {
    NameHash {
        key,
        multiplier: found.multiplier,
        shift: found.shift,
        displacements: found.displacements,
        slots: found.slots,
        ..empty()
    }
}

/// As the runtime's `Hash::slot_of_words`.
fn hash_windows(name: &[u8], key: usize, fold: u8, multiplier: u64) -> u64 {
    let mix = |word: u64| {
        let word = word & !u64::from_le_bytes([fold; 8]) ^ upper_bits(name.len());
        word.wrapping_mul(multiplier)
    };
    let Some((first, third, last)) = words(name) else {
        return mix(short_word(name));
    };
    let turned = if key == WORDS {
        third.rotate_left(32)
    } else {
        0
    };
    mix(first ^ last.swap_bytes() ^ turned)
}

/// A length with each of its bits in the upper bit of a byte, which ASCII does not use: such names of different
/// lengths differ, up to 127 bytes.
fn upper_bits(len: usize) -> u64 {
    (len as u64).wrapping_mul(EACH_UPPER_BIT)
}

/// The first eight bytes, the eight before the last, and those; the first for want of the second.
fn words(name: &[u8]) -> Option<(u64, u64, u64)> {
    let (first, (before, last)) = (name.first_chunk()?, name.split_last_chunk()?);
    let third = before.last_chunk().unwrap_or(first);
    let [first, third, last] = [first, third, last].map(|word| u64::from_le_bytes(*word));
    Some((first, third, last))
}

/// As the runtime's `Hash::hash_whole`.
fn hash_whole(name: &[u8], folds_case: bool, multiplier: u64) -> u64 {
    let fold = |byte: &u8| {
        if folds_case {
            byte.to_ascii_lowercase()
        } else {
            *byte
        }
    };
    let name: Vec<u8> = name.iter().map(fold).collect();
    let mut hash = spread(name.len() as u64, multiplier);
    let mut rest = name.as_slice();
    while let Some((word, after)) = rest.split_first_chunk() {
        hash = spread(hash ^ u64::from_le_bytes(*word), multiplier);
        rest = after;
    }
    spread(hash ^ short_word(rest), multiplier)
}

/// Spreads a word over all bits, the lower ones too.
fn spread(word: u64, multiplier: u64) -> u64 {
    let product = word.wrapping_mul(multiplier);
    product ^ (product >> 32)
}

/// Up to seven bytes as one word, different for different names of one length.
fn short_word(name: &[u8]) -> u64 {
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => match (name.first(), name.get(name.len() / 2), name.last()) {
            (Some(first), Some(middle), Some(last)) => {
                u64::from(u32::from_le_bytes([*first, *middle, *last, 0]))
            }
            _ => 0,
        },
    }
}
