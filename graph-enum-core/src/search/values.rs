//! Integers to the form of their lookup.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::levels::{MOST_FOR_ONE_LEVEL, Table, fill, search_one_level, search_two_levels};
use crate::values::ValueForm;

impl Table<ValueForm> {
    /// A form without slots.
    const fn without_slots(form: ValueForm) -> Self {
        Self {
            form,
            displacements: Vec::new(),
            slots: Vec::new(),
        }
    }

    /// Comparing in order, for discriminants that only the compiler can evaluate.
    #[must_use]
    pub const fn scanned() -> Self {
        Self::without_slots(ValueForm::Scanned)
    }
}

/// Chooses the form for integers in declaration order, and searches a hash where the form needs one.
#[must_use]
pub fn search_values(values: &[i64]) -> Table<ValueForm> {
    let (Some(first), Some(smallest), Some(span)) =
        (values.first(), values.iter().min(), span(values))
    else {
        return Table::without_slots(ValueForm::Dense(0));
    };
    if is_dense(values) {
        return Table::without_slots(ValueForm::Dense(*first));
    }
    // rustc reports two variants with one integer; a table of them would add an error.
    if !all_differ(values) {
        return Table::scanned();
    }
    if is_span_small(values) {
        let place = |value: &i64| usize::try_from(value.abs_diff(*smallest)).unwrap_or(usize::MAX);
        let slots = usize::try_from(span).ok().map(|span| span + 1);
        let slots = slots.and_then(|slots| fill(slots, values.iter().map(place)));
        return slots.map_or_else(Table::scanned, |slots| Table {
            form: hashed(*smallest, 1, 0),
            displacements: Vec::new(),
            slots,
        });
    }
    let keys: Vec<u64> = values
        .iter()
        .map(|value| 0_u64.wrapping_add_signed(*value))
        .collect();
    let form = |multiplier, shift| hashed(0, multiplier, shift);
    let is_few = values.len() <= MOST_FOR_ONE_LEVEL;
    let one_level = is_few.then(|| search_one_level(&keys, 4, form));
    let spread = |key: &u64, multiplier| key.wrapping_mul(multiplier);
    one_level
        .flatten()
        .or_else(|| search_two_levels(&keys, spread, form))
        .unwrap_or_else(Table::scanned)
}

const fn hashed(first: i64, multiplier: u64, shift: u32) -> ValueForm {
    ValueForm::Hashed {
        first,
        multiplier,
        shift,
        displacements: &[],
    }
}

fn all_differ(values: &[i64]) -> bool {
    let mut seen = BTreeSet::new();
    values.iter().all(|value| seen.insert(*value))
}

/// Returns `true` if a `match` over these integers is the fastest lookup: a bit test or two, or one load from a table.
///
/// Each variant is its integer in memory, so that the compiler only tests which integers exist. If they are near each
/// other it does so without a branch that nothing could predict; else a hash is faster.
#[must_use]
pub fn is_match_fastest(values: &[i64]) -> bool {
    let is_near = is_near(values) || is_span_small(values);
    all_differ(values) && !is_dense(values) && is_near || is_two_in_sequence(values)
}

/// Returns `true` if 64 bits hold the integers from the smallest to the largest, or 192 bits where at least one in ten is
/// a member's.
fn is_near(values: &[i64]) -> bool {
    span(values).is_some_and(|span| span < 64 || span < 192.min(10 * values.len() as u64))
}

/// Returns `true` for two integers, the second after the first.
#[must_use]
pub fn is_two_in_sequence(values: &[i64]) -> bool {
    values.len() == 2 && is_dense(values)
}

/// Returns `true` if a table with a slot for each integer from the smallest to the largest is small.
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
