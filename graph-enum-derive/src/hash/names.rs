//! Names to the key that tells them apart, and the hash of that key.

use std::collections::HashSet;

use super::positions::{Candidates, byte_key};
use super::search::{OneLevel, TwoLevels, search_one_level, search_two_levels};

/// The key is two words of eight bytes.
const WORDS: usize = 4;
/// The key is the whole name.
const WHOLE: usize = 5;
/// No key: each name is compared.
const FEW: usize = 6;
/// Up to so many names, comparing each is cheaper than a key.
const MOST_FOR_FEW: usize = 2;
/// Up to so many names, a few bytes are the key: beyond, a table without collisions grows large.
const MOST_FOR_BYTES: usize = 96;

/// What the runtime's `Hash` holds.
pub(crate) struct NameHash {
    pub(crate) key: usize,
    pub(crate) positions: [i8; 3],
    pub(crate) fold: u8,
    pub(crate) shortest: usize,
    pub(crate) longest: usize,
    pub(crate) multiplier: u64,
    pub(crate) shift: u32,
    pub(crate) displacements: Vec<u16>,
    /// What stands in each slot: 0 for nothing, or 1 for the first name and so on.
    pub(crate) slots: Vec<u16>,
    is_alphanumeric: bool,
}

impl NameHash {
    /// The runtime's `Fold`.
    pub(crate) fn fold(&self) -> &'static str {
        match (self.fold, self.is_alphanumeric) {
            (0, _) => "Nothing",
            (_, true) => "Alphanumeric",
            (_, false) => "Letters",
        }
    }
}

/// Finds a perfect hash of names that differ, in more than case if `folds_case`.
///
/// `None` for names that no multiplier tells apart, which cannot happen but by design.
pub(crate) fn hash_names(names: &[&str], folds_case: bool) -> Option<NameHash> {
    let fold = if folds_case { 0x20 } else { 0 };
    let lengths = || names.iter().map(|name| name.len());
    let (Some(shortest), Some(longest)) = (lengths().min(), lengths().max()) else {
        return Some(empty(fold));
    };
    let few = || {
        (names.len() <= MOST_FOR_FEW).then(|| NameHash {
            key: FEW,
            slots: (1..=2).take(names.len()).collect(),
            ..empty(fold)
        })
    };
    let found = few()
        .or_else(|| hash_bytes(names, fold))
        .or_else(|| hash_words(names, fold))?;
    Some(NameHash {
        shortest,
        longest,
        is_alphanumeric: names
            .iter()
            .all(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric())),
        ..found
    })
}

/// Of no names: no length is right.
fn empty(fold: u8) -> NameHash {
    NameHash {
        key: 0,
        positions: [0; 3],
        fold,
        shortest: 1,
        longest: 0,
        multiplier: 1,
        shift: 63,
        displacements: Vec::new(),
        slots: Vec::new(),
        is_alphanumeric: true,
    }
}

/// The fewest key bytes that tell all names apart, and a small table for them.
fn hash_bytes(names: &[&str], fold: u8) -> Option<NameHash> {
    if names.len() > MOST_FOR_BYTES {
        return None;
    }
    // The length alone is enough for half of all enumerations.
    let mut candidates = None;
    let mut chosen: Vec<i8> = Vec::new();
    for key in 0..WORDS {
        if key > 0 {
            let candidates = candidates.get_or_insert_with(|| Candidates::new(names, fold));
            chosen = candidates.best(key, &chosen)?;
        }
        let keys: Vec<u64> = names
            .iter()
            .map(|name| byte_key(name, fold, &chosen))
            .collect();
        if all_differ(&keys) {
            let OneLevel {
                multiplier,
                shift,
                slots,
            } = search_one_level(&keys, 8)?;
            let mut positions = [0; 3];
            positions[..key].copy_from_slice(&chosen);
            return Some(NameHash {
                key,
                positions,
                multiplier,
                shift,
                slots,
                ..empty(fold)
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
    if let Some(positions) = search_words(names, fold) {
        let found = search_two_levels(names, |name, multiplier| {
            hash_two_words(name.as_bytes(), positions, fold, multiplier)
        });
        if let Some(found) = found {
            return Some(two_levels(
                WORDS,
                [positions[0], positions[1], 0],
                fold,
                found,
            ));
        }
    }
    let found = search_two_levels(names, |name, multiplier| {
        hash_whole(name.as_bytes(), fold, multiplier)
    });
    Some(two_levels(WHOLE, [0; 3], fold, found?))
}

fn two_levels(key: usize, positions: [i8; 3], fold: u8, found: TwoLevels) -> NameHash {
    NameHash {
        key,
        positions,
        multiplier: found.multiplier,
        shift: found.shift,
        displacements: found.displacements,
        slots: found.slots,
        ..empty(fold)
    }
}

/// The positions of two words that tell all names apart, most often both ends.
fn search_words(names: &[&str], fold: u8) -> Option<[i8; 2]> {
    let probe = 0x9e37_79b9_7f4a_7c15;
    let pairs = (0..24)
        .step_by(4)
        .flat_map(|first| (8..32).map(move |last| [first, -last]));
    pairs.into_iter().find(|positions| {
        let hash = |name: &&str| hash_two_words(name.as_bytes(), *positions, fold, probe);
        all_differ(&names.iter().map(hash).collect::<Vec<_>>())
    })
}

/// As the runtime's `Hash::hash_words`.
fn hash_two_words(name: &[u8], positions: [i8; 2], fold: u8, multiplier: u64) -> u64 {
    let (first, second) = if name.len() < 8 {
        (short_word(name), 0)
    } else {
        (word_near(name, positions[0]), word_near(name, positions[1]))
    };
    let fold = u64::from_le_bytes([fold; 8]);
    let mixed = (first | fold) ^ (second | fold).rotate_left(29) ^ name.len() as u64;
    mixed.wrapping_mul(multiplier)
}

/// The eight bytes at a position, clamped to the name, which has at least eight.
fn word_near(name: &[u8], position: i8) -> u64 {
    let distance = usize::from(position.unsigned_abs());
    let last = name.len().saturating_sub(8);
    let at = if position < 0 {
        name.len().saturating_sub(distance)
    } else {
        distance.min(last)
    };
    let word = name.get(at..).and_then(|rest| rest.first_chunk());
    word.map_or(0, |word| u64::from_le_bytes(*word))
}

fn hash_whole(name: &[u8], fold: u8, multiplier: u64) -> u64 {
    let fold = u64::from_le_bytes([fold; 8]);
    let mut hash = name.len() as u64;
    let mut rest = name;
    while let Some((word, after)) = rest.split_first_chunk() {
        hash = spread(hash ^ (u64::from_le_bytes(*word) | fold), multiplier);
        rest = after;
    }
    spread(hash ^ (short_word(rest) | fold), multiplier)
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
