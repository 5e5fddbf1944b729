//! Names without a hash, compared in order: for schemas that are made at run time.

use super::{NO_INDEX, Names};
use crate::ascii_case::{Fold, same_but_for_case};
use crate::hash::{Hash, SCANNED};

impl Names {
    /// Names in the order of the search, each with the index of its member; the shorter slice counts.
    ///
    /// A lookup takes time in proportion to the number of names.
    #[must_use]
    pub const fn scanned(
        names: &'static [&'static str],
        indices: &'static [u16],
        is_case_sensitive: bool,
    ) -> Self {
        Self {
            hash: Hash {
                key: SCANNED,
                fold: if is_case_sensitive {
                    Fold::Nothing
                } else {
                    Fold::Mixed
                },
                ..Hash::EMPTY
            },
            slots: names,
            indices,
            words: &[],
            lengths: &[],
        }
    }

    #[inline(never)]
    pub(super) const fn find_by_scan(&self, text: &[u8]) -> usize {
        let is_case_sensitive = matches!(self.hash.fold, Fold::Nothing);
        let mut slot = 0;
        while slot < self.slots.len() && slot < self.indices.len() {
            let name = self.slots[slot].as_bytes();
            let is_same = if is_case_sensitive {
                is_same(name, text)
            } else {
                same_but_for_case(name, text)
            };
            if is_same {
                return self.indices[slot] as usize;
            }
            slot += 1;
        }
        NO_INDEX
    }
}

/// `==` is not `const`.
const fn is_same(left: &[u8], right: &[u8]) -> bool {
    let mut at = 0;
    while at < left.len() && at < right.len() && left[at] == right[at] {
        at += 1;
    }
    at == left.len() && at == right.len()
}

#[cfg(test)]
mod tests {
    use super::super::{NO_INDEX, Names};

    const NAMES: &[&str] = &["none", "low", "Low", "minimum"];
    const INDICES: &[u16] = &[0, 1, 2, 1];

    #[test]
    fn names_and_aliases_are_found_in_any_case() {
        let names = Names::scanned(NAMES, INDICES, false);
        let found = ["none", "LOW", "Low", "Minimum", "lo", "", "lows"]
            .map(|text| names.find_by_own_key(text));
        assert_eq!(found, [0, 1, 1, 1, NO_INDEX, NO_INDEX, NO_INDEX]);
    }

    #[test]
    fn case_counts_where_it_must() {
        let names = Names::scanned(NAMES, INDICES, true);
        let found = ["none", "low", "Low", "minimum"].map(|text| names.find_by_own_key(text));
        assert_eq!(found, [0, 1, 2, 1]);
        let found = ["None", "lo", "lows", ""].map(|text| names.find_by_own_key(text));
        assert_eq!(found, [NO_INDEX; 4]);
    }

    #[test]
    fn the_shorter_slice_counts() {
        let few_names = Names::scanned(&NAMES[..2], INDICES, true);
        let few_indices = Names::scanned(NAMES, &INDICES[..2], true);
        for names in [few_names, few_indices] {
            let found = ["none", "low", "Low"].map(|text| names.find_by_own_key(text));
            assert_eq!(found, [0, 1, NO_INDEX]);
        }
    }
}
