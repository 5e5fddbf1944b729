//! Names to the key that tells them apart, and the hash of that key.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::levels::{Found, MOST_FOR_ONE_LEVEL, search_one_level, search_two_levels, to_bytes};
use super::positions::Candidates;
use crate::ascii_case::Fold;
use crate::bytes::windows;
use crate::hash::{ENDS, Hash, MOST_BYTES, WHOLE, WORDS, byte_key, whole_hash, words_key};

/// Longest name whose length fits the table of words.
const LONGEST_WITH_WORDS: usize = 254;
/// Most names for which comparing each is cheaper than a key.
const MOST_FOR_FEW: usize = 2;

/// A perfect hash of names, and the contents of its slots.
#[derive(Clone, Debug)]
pub struct NameTable {
    /// The hash; its displacements are in the field of that name.
    pub hash: Hash,
    /// The displacements of the second level.
    pub displacements: Vec<u16>,
    /// Numbers of names by slot, counted from 1; 0 for an unused slot.
    pub slots: Vec<u16>,
}

impl NameTable {
    /// Returns `true` if the lookup compares the words of names.
    #[must_use]
    pub fn has_words(&self) -> bool {
        matches!(self.hash.key, ENDS | WORDS)
    }

    /// The bytes that [`Hash::from_bytes`] reads: the hash, then the numbers by slot, two bytes each.
    ///
    /// A literal of them is faster to compile than thousands of numbers.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let displacements = to_bytes(&self.displacements);
        // No count of bytes reaches 2^32: rustc reads no such source.
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes();
        let Hash {
            key,
            positions,
            fold,
            shortest,
            longest,
            multiplier,
            shift,
            ..
        } = self.hash;
        let mut bytes = Vec::new();
        bytes.extend([key, fold as usize].map(|number| number.to_le_bytes()[0]));
        bytes.extend(positions.map(|position| position.to_le_bytes()[0]));
        bytes.push(shift.to_le_bytes()[0]);
        bytes.extend(multiplier.to_le_bytes());
        bytes.extend(
            [shortest, longest, displacements.len()]
                .map(count)
                .as_flattened(),
        );
        bytes.extend(displacements);
        bytes.extend(to_bytes(&self.slots));
        bytes
    }

    fn new(key: usize, found: Found) -> Self {
        Self {
            hash: Hash {
                key,
                multiplier: found.multiplier,
                shift: found.shift,
                ..Hash::EMPTY
            },
            displacements: found.displacements,
            slots: found.slots,
        }
    }
}

/// Searches a perfect hash of names that differ, in more than case if `folds_case`.
///
/// The last key tried is the whole name, which tells all names apart. `None` if two names collide for every multiplier
/// tried; no such names are known.
///
/// ```
/// use graph_enum_core::search_names;
///
/// let table = search_names(&["none", "low", "high"], true).unwrap();
/// assert_eq!(table.hash.key, 1);
/// assert_eq!(table.slots.iter().filter(|number| **number > 0).count(), 3);
/// ```
#[must_use]
pub fn search_names(names: &[&str], folds_case: bool) -> Option<NameTable> {
    let lengths = || names.iter().map(|name| name.len());
    let fold = if folds_case {
        fold_of(names)
    } else {
        Fold::Nothing
    };
    let mut table = if names.len() <= MOST_FOR_FEW {
        NameTable {
            hash: Hash::EMPTY,
            displacements: Vec::new(),
            slots: (1..=2).take(names.len()).collect(),
        }
    } else {
        search_bytes(names, fold).or_else(|| search_words(names, fold))?
    };
    table.hash.fold = fold;
    table.hash.shortest = lengths().min().unwrap_or(1);
    table.hash.longest = lengths().max().unwrap_or(0);
    Some(table)
}

/// The cheapest [`Fold`] for these names.
fn fold_of(names: &[&str]) -> Fold {
    let all = |is: fn(&u8) -> bool| names.iter().all(|name| name.as_bytes().iter().all(is));
    if all(u8::is_ascii_alphabetic) {
        Fold::Letters
    } else if all(u8::is_ascii_alphanumeric) {
        Fold::Alphanumeric
    } else {
        Fold::Mixed
    }
}

/// The fewest key bytes that tell all names apart, and a small table for them.
fn search_bytes(names: &[&str], fold: Fold) -> Option<NameTable> {
    if names.len() > MOST_FOR_ONE_LEVEL {
        return None;
    }
    // Half of all enumerations need only the length.
    let mut candidates = None;
    let mut positions = [0; MOST_BYTES];
    for key in 0..=MOST_BYTES {
        if key > 0 {
            let candidates = candidates.get_or_insert_with(|| Candidates::new(names, fold));
            positions = candidates.best(key, positions);
        }
        let keys: Vec<u64> = names
            .iter()
            .map(|name| byte_key(name.as_bytes(), fold, &positions, key))
            .collect();
        if all_differ(&keys) {
            let mut table = NameTable::new(key, search_one_level(&keys, 8)?);
            table.hash.positions = positions;
            return Some(table);
        }
    }
    None
}

fn all_differ(keys: &[u64]) -> bool {
    let mut seen = BTreeSet::new();
    keys.iter().all(|key| seen.insert(*key))
}

/// Words as the key, with two levels.
fn search_words(names: &[&str], fold: Fold) -> Option<NameTable> {
    let has_words = names.iter().all(|name| name.len() <= LONGEST_WITH_WORDS);
    for key in has_words.then_some([ENDS, WORDS]).into_iter().flatten() {
        let keys: Vec<u64> = names
            .iter()
            .map(|name| words_key(windows(name.as_bytes()), name.len(), fold, key))
            .collect();
        if all_differ(&keys) {
            let spread = |key: &u64, multiplier| key.wrapping_mul(multiplier);
            if let Some(found) = search_two_levels(&keys, spread) {
                return Some(NameTable::new(key, found));
            }
        }
    }
    let found = search_two_levels(names, |name, multiplier| {
        whole_hash(name.as_bytes(), fold, multiplier)
    });
    Some(NameTable::new(WHOLE, found?))
}
