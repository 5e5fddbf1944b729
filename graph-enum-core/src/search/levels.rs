//! Keys to a hash without collisions: a multiplier, and displacements where one level is not enough.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::{iter, mem};

use crate::hash::displaced;

/// The form of a lookup, and the contents of its slots.
#[derive(Clone, Debug)]
pub struct Table<F> {
    /// The form; the displacements of its hash are in the field of that name.
    pub form: F,
    /// The displacements of the second level; empty if one is enough.
    pub displacements: Vec<u16>,
    /// Numbers of names or members by slot, counted from 1; 0 for an unused slot. Empty if the form has no slots.
    pub slots: Vec<u16>,
}

/// Most keys of one level; for more, a table without collisions grows large.
pub(super) const MOST_FOR_ONE_LEVEL: usize = 96;

/// Multipliers tried for one size. More attempts find a smaller table; these take a few milliseconds in an unoptimised
/// macro.
const ATTEMPTS: usize = 3_000;

/// A one-level hash of different keys with few slots: at most `most` times as many as keys. The slot of a key is
/// `key * multiplier >> shift`; `form` takes these two constants.
pub(super) fn search_one_level<F>(
    keys: &[u64],
    most: usize,
    form: impl Fn(u64, u32) -> F,
) -> Option<Table<F>> {
    let fewest = keys.len().next_power_of_two().max(2);
    let sizes = iter::successors(Some(fewest), |slots| Some(slots * 2));
    for slots in sizes.take_while(|slots| *slots <= fewest.max(keys.len() * most)) {
        let shift = 64 - slots.trailing_zeros();
        let mut taken = vec![0_usize; slots];
        for (attempt, multiplier) in multipliers().take(ATTEMPTS).enumerate() {
            let is_free = |key: &u64| {
                let slot = slot_at(key.wrapping_mul(multiplier) >> shift, slots);
                mem::replace(&mut taken[slot], attempt + 1) <= attempt
            };
            if keys.iter().all(is_free) {
                let at = |key: &u64| slot_at(key.wrapping_mul(multiplier) >> shift, slots);
                return Some(Table {
                    form: form(multiplier, shift),
                    displacements: Vec::new(),
                    slots: fill(slots, keys.iter().map(at))?,
                });
            }
        }
    }
    None
}

/// A two-level hash; `hash` takes a key and a multiplier, `form` the multiplier and the shift of [`displaced`].
///
/// `None` if the hashes of two keys collide for each multiplier.
pub(super) fn search_two_levels<K, F>(
    keys: &[K],
    hash: impl Fn(&K, u64) -> u64,
    form: impl Fn(u64, u32) -> F,
) -> Option<Table<F>> {
    let fewest = keys.len().next_power_of_two().max(4);
    [fewest, fewest * 2].into_iter().find_map(|slots| {
        let buckets = (slots / 4).max(2);
        let shift = 64 - buckets.trailing_zeros();
        multipliers().take(32).find_map(|multiplier| {
            let hashes: Vec<u64> = keys.iter().map(|key| hash(key, multiplier)).collect();
            let displacements = displace(&hashes, buckets, shift, slots)?;
            let bytes = to_bytes(&displacements);
            let at = |hash: &u64| displaced(*hash, shift, &bytes, slots);
            Some(Table {
                form: form(multiplier, shift),
                slots: fill(slots, hashes.iter().map(at))?,
                displacements,
            })
        })
    })
}

/// Displacements, or the numbers in slots, in the lookup's format.
#[must_use]
pub fn to_bytes(numbers: &[u16]) -> Vec<u8> {
    let bytes = numbers.iter().flat_map(|number| number.to_le_bytes());
    bytes.collect()
}

/// The number of each key in its slot; `None` for more keys than two bytes can number.
pub(super) fn fill(slots: usize, places: impl Iterator<Item = usize>) -> Option<Vec<u16>> {
    let mut filled = vec![0; slots];
    for (place, number) in places.zip(1_usize..) {
        *filled.get_mut(place)? = u16::try_from(number).ok()?;
    }
    Some(filled)
}

/// Finds slots for the keys of each bucket, the largest bucket first.
fn displace(hashes: &[u64], buckets: usize, shift: u32, slots: usize) -> Option<Vec<u16>> {
    let mut members = vec![Vec::new(); buckets];
    for hash in hashes {
        members[slot_at(hash >> shift, buckets)].push(slot_at(*hash >> 32, slots));
    }
    let mut order: Vec<usize> = (0..buckets).collect();
    order.sort_by_key(|bucket| Reverse(members[*bucket].len()));
    let mut taken = vec![false; slots];
    let mut displacements = vec![0; buckets];
    for bucket in order {
        let keys = &members[bucket];
        let displacement = (0..slots).find(|moved| place(&mut taken, keys, *moved))?;
        displacements[bucket] = u16::try_from(displacement).ok()?;
    }
    Some(displacements)
}

/// Claims the slots of one bucket, or none of them and returns `false` if one is taken.
fn place(taken: &mut [bool], keys: &[usize], moved: usize) -> bool {
    let slots = taken.len();
    for (nth, key) in keys.iter().enumerate() {
        if mem::replace(&mut taken[(key + moved) & (slots - 1)], true) {
            for earlier in &keys[..nth] {
                taken[(earlier + moved) & (slots - 1)] = false;
            }
            return false;
        }
    }
    true
}

/// The low bits of a hash as an index; `slots` is a power of two.
fn slot_at(hash: u64, slots: usize) -> usize {
    usize::try_from(hash & (slots as u64 - 1)).unwrap_or(0)
}

/// Odd numbers without a pattern, the same in every build (splitmix64).
fn multipliers() -> impl Iterator<Item = u64> {
    let states = iter::successors(Some(0x9e37_79b9_7f4a_7c15_u64), |state| {
        Some(state.wrapping_add(0x9e37_79b9_7f4a_7c15))
    });
    states.map(|state| {
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) | 1
    })
}

#[cfg(test)]
mod tests {
    use core::iter;
    use std::vec;
    use std::vec::Vec;

    use super::{displace, fill, multipliers, place, search_one_level, search_two_levels};

    #[test]
    fn multipliers_are_those_of_splitmix64() {
        let first = [
            0xe220_a839_7b1d_cdaf,
            0x6e78_9e6a_a1b9_65f5,
            0x06c4_5d18_8009_454f,
        ];
        assert!(multipliers().take(3).eq(first));
    }

    #[test]
    fn each_key_has_its_number_in_its_slot() {
        assert_eq!(fill(4, [2, 0].into_iter()), Some(vec![2, 0, 1, 0]));
        assert_eq!(fill(2, [2].into_iter()), None);
        assert!(fill(1, iter::repeat_n(0, 0xffff)).is_some());
        assert!(fill(1, iter::repeat_n(0, 0x1_0000)).is_none());
    }

    #[test]
    fn a_bucket_takes_all_of_its_slots_or_none() {
        let mut taken = [false, true, false, false];
        assert!(!place(&mut taken, &[0, 1], 0));
        assert!(!place(&mut taken, &[2, 3, 0], 1));
        assert_eq!(taken, [false, true, false, false]);
        assert!(place(&mut taken, &[3, 0], 3));
        assert_eq!(taken, [false, true, true, true]);
    }

    #[test]
    fn the_largest_bucket_is_displaced_least() {
        // The uppermost bit is the bucket, the bits from the 32nd on are the slot.
        let hash = |bucket: u64, slot: u64| bucket << 63 | slot << 32;
        let hashes = [hash(0, 1), hash(1, 1), hash(1, 2)];
        assert_eq!(displace(&hashes, 2, 63, 4), Some(vec![2, 0]));
        assert_eq!(displace(&[hash(0, 5), hash(0, 1)], 2, 63, 4), None);
    }

    #[test]
    fn one_level_has_few_slots() {
        let slots = |keys: &[u64], most| Some(search_one_level(keys, most, |_, _| ())?.slots);
        assert_eq!(slots(&[7], 1), Some(vec![1, 0]));
        assert_eq!(
            slots(&[1, 2, 3, 4, 5], 4),
            Some(vec![0, 0, 0, 5, 4, 3, 2, 1])
        );
        let squares: Vec<u64> = (0..24).map(|nth| nth * nth).collect();
        let counts = [1, 2, 4, 8].map(|most| slots(&squares, most).map(|slots| slots.len()));
        assert_eq!(counts, [None, None, Some(64), Some(64)]);
    }

    #[test]
    fn two_levels_have_a_displacement_for_four_slots() {
        let hash = |key: &u64, multiplier| key.wrapping_mul(multiplier);
        let sizes = [1, 4, 5, 64, 65].map(|count| {
            let keys: Vec<u64> = (0..count).map(|nth| nth * nth).collect();
            let found = search_two_levels(&keys, hash, |_, _| ()).expect("each has a slot");
            (found.displacements.len(), found.slots.len())
        });
        assert_eq!(sizes, [(2, 4), (2, 4), (2, 8), (32, 128), (32, 128)]);
        assert!(search_two_levels(&[5, 5], hash, |_, _| ()).is_none());
    }
}
