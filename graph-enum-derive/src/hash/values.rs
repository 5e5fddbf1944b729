//! Integers to the form of their table.

use std::collections::HashSet;

use super::search::{search_one_level, search_two_levels};

/// How the runtime finds an integer.
pub(crate) enum ValueTable {
    /// Ascending by one from the first on.
    Dense(i64),
    /// By a perfect hash of the distance from the smallest.
    Hashed {
        first: i64,
        multiplier: u64,
        shift: u32,
        displacements: Vec<u16>,
        slots: usize,
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
    let first = *smallest;
    if is_span_small(values) {
        let slots = usize::try_from(span).unwrap_or(0) + 1;
        return ValueTable::Hashed {
            first,
            multiplier: 1,
            shift: 0,
            displacements: Vec::new(),
            slots,
        };
    }
    let distances: Vec<u64> = values.iter().map(|value| value.abs_diff(first)).collect();
    if let Some(found) = (values.len() <= 96)
        .then(|| search_one_level(&distances, 4))
        .flatten()
    {
        let (multiplier, shift, slots) = (found.multiplier, found.shift, found.slots.len());
        return ValueTable::Hashed {
            first,
            multiplier,
            shift,
            displacements: Vec::new(),
            slots,
        };
    }
    match search_two_levels(&distances, |distance, multiplier| {
        distance.wrapping_mul(multiplier)
    }) {
        Some(found) => ValueTable::Hashed {
            first,
            multiplier: found.multiplier,
            shift: found.shift,
            displacements: found.displacements,
            slots: found.slots.len(),
        },
        None => ValueTable::Scanned,
    }
}

/// Whether a `match` over these integers is the fastest: a few bit tests, or one load from a table.
///
/// Each variant is its integer in memory, so that the compiler only asks which integers there are, up to
/// 64 at once.
pub(crate) fn is_match_fastest(values: &[i64]) -> bool {
    const MOST_TESTS: usize = 3;
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let mut tests = 0;
    let mut rest = sorted.as_slice();
    while let Some(first) = rest.first() {
        tests += 1;
        let end = rest.partition_point(|value| value.abs_diff(*first) < 64);
        rest = rest.get(end..).unwrap_or_default();
    }
    let is_distinct = sorted.windows(2).all(|pair| pair[0] < pair[1]);
    is_distinct && !is_dense(values) && (tests <= MOST_TESTS || is_span_small(values))
        || is_two_in_sequence(values)
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
