//! Names to the key that tells them apart, and the hash of that key.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::levels::{MOST_FOR_ONE_LEVEL, Table, search_one_level, search_two_levels, to_bytes};
use super::positions::Candidates;
use crate::ascii_case::Fold;
use crate::bytes::windows;
use crate::hash::{ENDS, Hash, MOST_BYTES, WHOLE, WORDS, byte_key, whole_hash, words_key};

/// Longest name whose length fits the table of words.
const LONGEST_WITH_WORDS: usize = 254;
/// Most names for which comparing each is cheaper than a key.
const MOST_FOR_FEW: usize = 2;

impl Table<Hash> {
    /// Returns `true` if the lookup compares the words of names.
    #[must_use]
    pub fn has_words(&self) -> bool {
        matches!(self.form.key, ENDS | WORDS)
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
        } = self.form;
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
/// assert_eq!(table.form.key, 1);
/// assert_eq!(table.slots.iter().filter(|number| **number > 0).count(), 3);
/// ```
#[must_use]
pub fn search_names(names: &[&str], folds_case: bool) -> Option<Table<Hash>> {
    let lengths = || names.iter().map(|name| name.len());
    let fold = if folds_case {
        fold_of(names)
    } else {
        Fold::Nothing
    };
    let mut table = if names.len() <= MOST_FOR_FEW {
        Table {
            form: Hash::EMPTY,
            displacements: Vec::new(),
            slots: (1..=2).take(names.len()).collect(),
        }
    } else {
        search_bytes(names, fold).or_else(|| search_words(names, fold))?
    };
    table.form.fold = fold;
    table.form.shortest = lengths().min().unwrap_or(1);
    table.form.longest = lengths().max().unwrap_or(0);
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
fn search_bytes(names: &[&str], fold: Fold) -> Option<Table<Hash>> {
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
            return search_one_level(&keys, 8, |multiplier, shift| Hash {
                key,
                positions,
                multiplier,
                shift,
                ..Hash::EMPTY
            });
        }
    }
    None
}

fn all_differ(keys: &[u64]) -> bool {
    let mut seen = BTreeSet::new();
    keys.iter().all(|key| seen.insert(*key))
}

/// Words as the key, with two levels.
fn search_words(names: &[&str], fold: Fold) -> Option<Table<Hash>> {
    let hash_of = |key| {
        move |multiplier, shift| Hash {
            key,
            multiplier,
            shift,
            ..Hash::EMPTY
        }
    };
    let has_words = names.iter().all(|name| name.len() <= LONGEST_WITH_WORDS);
    for key in has_words.then_some([ENDS, WORDS]).into_iter().flatten() {
        let keys: Vec<u64> = names
            .iter()
            .map(|name| words_key(windows(name.as_bytes()), name.len(), fold, key))
            .collect();
        if all_differ(&keys) {
            let spread = |key: &u64, multiplier| key.wrapping_mul(multiplier);
            let table = search_two_levels(&keys, spread, hash_of(key));
            if table.is_some() {
                return table;
            }
        }
    }
    let hash = |name: &&str, multiplier| whole_hash(name.as_bytes(), fold, multiplier);
    search_two_levels(names, hash, hash_of(WHOLE))
}
