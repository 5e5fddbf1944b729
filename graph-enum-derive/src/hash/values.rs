//! Integers to the form of their table.

use std::collections::HashSet;

use super::search::{MOST_FOR_ONE_LEVEL, fill, search_one_level, search_two_levels};

/// How the runtime finds an integer.
pub(crate) enum ValueTable {
    /// Ascending by one from the first on.
    Dense(i64),
    /// By a perfect hash of the distance from `first`.
    Hashed {
        first: i64,
        multiplier: u64,
        shift: u32,
        displacements: Vec<u16>,
        /// What stands in each slot: 0 for nothing, or 1 for the first member and so on.
        slots: Vec<u16>,
    },
    /// One after the other.
    Scanned,
}

/// Chooses the form for integers in declaration order.
pub(crate) fn hash_values(values: &[i64]) -> ValueTable {
    let (Some(first), Some(smallest), Some(span)) =
        (values.first(), values.iter().min(), span(values))
    else {
        return ValueTable::Dense(0);
    };
    if is_dense(values) {
        return ValueTable::Dense(*first);
    }
    // No two variants have one integer: rustc says so, and a table of them would say it again.
    if values.iter().collect::<HashSet<_>>().len() < values.len() {
        return ValueTable::Scanned;
    }
    if is_span_small(values) {
        let place = |value: &i64| usize::try_from(value.abs_diff(*smallest)).unwrap_or(usize::MAX);
        let slots = usize::try_from(span).ok().map(|span| span + 1);
        let slots = slots.and_then(|slots| fill(slots, values.iter().map(place)));
        return slots.map_or(ValueTable::Scanned, |slots| ValueTable::Hashed {
            first: *smallest,
            multiplier: 1,
            shift: 0,
            displacements: Vec::new(),
            slots,
        });
    }
    let keys: Vec<u64> = values
        .iter()
        .map(|value| 0_u64.wrapping_add_signed(*value))
        .collect();
    let one_level = (values.len() <= MOST_FOR_ONE_LEVEL).then(|| search_one_level(&keys, 4));
    let found = one_level
        .flatten()
        .or_else(|| search_two_levels(&keys, |key, multiplier| key.wrapping_mul(multiplier)));
    found.map_or(ValueTable::Scanned, |found| ValueTable::Hashed {
        first: 0,
        multiplier: found.multiplier,
        shift: found.shift,
        displacements: found.displacements,
        slots: found.slots,
    })
}

/// Whether a `match` over these integers is the fastest: a bit test or two, or one load from a table.
///
/// Each variant is its integer in memory, so that the compiler only asks which integers there are. Where
/// they are near each other it does so without a branch that nothing could predict; else a hash is faster.
pub(crate) fn is_match_fastest(values: &[i64]) -> bool {
    let is_distinct = values.iter().collect::<HashSet<_>>().len() == values.len();
    is_distinct && !is_dense(values) && (is_near(values) || is_span_small(values))
        || is_two_in_sequence(values)
}

/// Whether 64 bits hold the integers from the smallest to the largest, or three times that where one in
/// ten is a member's.
fn is_near(values: &[i64]) -> bool {
    span(values).is_some_and(|span| span < 64 || span < 192.min(10 * values.len() as u64))
}

/// Whether these are two integers, the second after the first.
pub(crate) fn is_two_in_sequence(values: &[i64]) -> bool {
    values.len() == 2 && is_dense(values)
}

/// Whether a table with a place for each integer from the smallest to the largest is small.
fn is_span_small(values: &[i64]) -> bool {
    span(values).is_some_and(|span| span <= 2 * values.len() as u64 + 6)
}

fn span(values: &[i64]) -> Option<u64> {
    Some(values.iter().max()?.abs_diff(*values.iter().min()?))
}

fn is_dense(values: &[i64]) -> bool {
    values
        .windows(2)
        .all(|pair| pair[0].checked_add(1) == Some(pair[1]))
}
