//! How an integer's row is found; and `from_value`, where a `match` finds the member faster.

use graph_enum_core::{
    ValueForm, ValueHash, ValueTable, is_match_fastest, is_two_in_sequence, search_values,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::expand_numbers;
use crate::model::{Enumeration, Value};

/// How the integers of an enum are found.
pub(super) fn value_table(model: &Enumeration<'_>) -> ValueTable {
    known_values(model).map_or_else(ValueTable::scanned, |values| search_values(&values))
}

/// Expands to
///
/// ```text
/// ValueForm::Dense(0)
/// ```
pub(super) fn expand_values(table: &ValueTable) -> TokenStream {
    match table.form {
        ValueForm::Scanned => quote!(__private::ValueForm::Scanned),
        ValueForm::Dense(first) => quote!(__private::ValueForm::Dense(#first)),
        ValueForm::Hashed(ValueHash {
            first,
            multiplier,
            shift,
            ..
        }) => {
            let displacements = expand_numbers(&table.displacements);
            quote! {
                __private::ValueForm::Hashed(__private::ValueHash {
                    first: #first,
                    multiplier: #multiplier,
                    shift: #shift,
                    displacements: #displacements,
                })
            }
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
    match table.form {
        ValueForm::Hashed(_) => {}
        ValueForm::Dense(first) => {
            let first = Literal::i64_unsuffixed(first);
            return quote!([from #first]);
        }
        ValueForm::Scanned => return quote!(by_table),
    }
    let arms = table.slots.iter().enumerate().filter_map(|(slot, number)| {
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
