//! The lookup with forms from the search, beside a walk over the integers.

use std::vec::Vec;

use graph_enum_tests::property::{Result, Unstructured, check};

use super::super::{ValueForm, Values};
use crate::search::{search_values, to_bytes};

/// Integers near each other, single bits, and any.
fn value(u: &mut Unstructured<'_>) -> Result<i64> {
    match u.int_in_range(0..=4)? {
        0 => u.int_in_range(-9..=99),
        1 => Ok(1 << u.int_in_range(0..=62)?),
        2 => Ok(u.arbitrary::<i16>()?.into()),
        3 => Ok(i64::from(u.arbitrary::<i8>()?).wrapping_add(i64::MAX)),
        _ => u.arbitrary(),
    }
}

/// Different integers.
fn values(u: &mut Unstructured<'_>) -> Result<Vec<i64>> {
    let most = *u.choose(&[3, 20, 200])?;
    let count = u.int_in_range(0..=most)?;
    if u.ratio(1, 5)? {
        let first = value(u)?;
        return Ok((0..count)
            .filter_map(|nth| first.checked_add(nth))
            .collect());
    }
    let mut values = Vec::new();
    for _ in 0..count {
        let value = value(u)?;
        if !values.contains(&value) {
            values.push(value);
        }
    }
    Ok(values)
}

/// The tables that the macro emits for these integers.
fn search(values: &[i64]) -> Values {
    let table = search_values(values);
    let mut form = table.form;
    let mut by_slot = Vec::new();
    match &mut form {
        ValueForm::Dense(_) => {}
        ValueForm::Hashed { displacements, .. } => {
            *displacements = to_bytes(&table.displacements).leak();
            let member = |number: &u16| values[usize::from(number.saturating_sub(1))];
            by_slot.extend(table.slots.iter().map(member));
        }
        ValueForm::Scanned => panic!("no hash of {values:?}"),
    }
    let indices = table.slots.iter().map(|number| number.saturating_sub(1));
    Values {
        form,
        len: values.len(),
        keys: by_slot.leak(),
        indices: indices.collect::<Vec<_>>().leak(),
    }
}

#[test]
fn each_integer_is_found_and_no_other() {
    check(200, 0x1000, |u| {
        let declared = values(u)?;
        let values = search(&declared);
        let near = declared.iter().flat_map(|value| {
            let apart = [0, 1, -1, 1 << 32, i64::MIN];
            apart.map(|apart| value.wrapping_add(apart))
        });
        for value in near.chain([0, value(u)?]) {
            let place = declared.iter().position(|it| *it == value);
            assert_eq!(values.index(value), place, "{value} in {declared:?}");
        }
        Ok(())
    });
}
