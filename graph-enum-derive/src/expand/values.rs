//! How an integer's row is found; and `from_value`, where a `match` finds the member faster.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::expand_numbers;
use crate::hash::{ValueTable, hash_values, is_match_fastest, is_two_in_sequence};
use crate::model::{Enumeration, Value};

/// How the integers of an enum are found.
pub(super) fn value_table(model: &Enumeration<'_>) -> ValueTable {
    known_values(model).map_or(ValueTable::Scanned, |values| hash_values(&values))
}

/// How an integer is found, and in how many slots. Expands to
///
/// ```text
/// ValueForm::Dense(0)
/// ```
pub(super) fn expand_values(table: &ValueTable) -> (TokenStream, usize) {
    match table {
        ValueTable::Scanned => (quote!(__private::ValueForm::Scanned), 0),
        ValueTable::Dense(first) => (quote!(__private::ValueForm::Dense(#first)), 0),
        ValueTable::Hashed {
            first,
            multiplier,
            shift,
            displacements,
            slots,
        } => {
            let displacements = expand_numbers(displacements);
            let form = quote! {
                __private::ValueForm::Hashed(__private::ValueHash {
                    first: #first,
                    multiplier: #multiplier,
                    shift: #shift,
                    displacements: #displacements,
                })
            };
            (form, slots.len())
        }
    }
}

/// Expands to what `from_value` does: a look into the table, or the arms of a `match` over the integers
/// where that is the fastest, or over the slots where integers are in such:
///
/// ```text
/// by_table   or   [from 0]   or   [0 => None, 1 => AppleFailure, 40 => Other,]   or   [in 0..=1; 0 => Text, 1 => Html,]
/// or   [slot 3 => None, 0 => AppleFailure,]
/// ```
pub(super) fn expand_from_value(model: &Enumeration<'_>, table: &ValueTable) -> TokenStream {
    if let Some(values) = matched_values(model) {
        return expand_matched_values(model, &values);
    }
    let slots = match table {
        ValueTable::Hashed { slots, .. } => slots,
        ValueTable::Dense(first) => {
            let first = Literal::i64_unsuffixed(*first);
            return quote!([from #first]);
        }
        ValueTable::Scanned => return quote!(by_table),
    };
    let arms = slots.iter().enumerate().filter_map(|(slot, number)| {
        let member = model.members.get(usize::from(*number).checked_sub(1)?)?;
        let (variant, slot) = (member.ident, Literal::usize_unsuffixed(slot));
        Some(quote!(#slot => #variant,))
    });
    quote!([slot #(#arms)*])
}

fn expand_matched_values(model: &Enumeration<'_>, values: &[i64]) -> TokenStream {
    let arms = model.members.iter().zip(values).map(|(member, value)| {
        let (variant, value) = (member.ident, Literal::i64_unsuffixed(*value));
        quote!(#value => #variant,)
    });
    // Two values alone are two comparisons to the compiler; below a range it sees that they are the same
    // in memory.
    let range = is_two_in_sequence(values).then(|| {
        let ends = [values.first(), values.last()].into_iter().flatten();
        let ends = ends.map(|value| Literal::i64_unsuffixed(*value));
        quote!(in #(#ends)..=*;)
    });
    quote!([#range #(#arms)*])
}

/// The integers, where a `match` over them is the fastest.
fn matched_values(model: &Enumeration<'_>) -> Option<Vec<i64>> {
    known_values(model).filter(|values| is_match_fastest(values))
}

/// The integers, where this macro knows all.
fn known_values(model: &Enumeration<'_>) -> Option<Vec<i64>> {
    let known = model.members.iter().map(|member| match member.value {
        Value::Known(value) => Some(value),
        Value::Computed(..) => None,
    });
    known.collect()
}
