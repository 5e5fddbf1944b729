//! How an integer's row is found; and `from_value`, where a `match` finds the member faster.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::expand_numbers;
use crate::hash::{ValueTable, hash_values, is_match_fastest, is_two_in_sequence};
use crate::model::{Enumeration, Value};

/// How an integer is found, and in how many slots. Expands to
///
/// ```text
/// ValueForm::Dense(0)
/// ```
pub(super) fn expand_values(model: &Enumeration<'_>) -> (TokenStream, usize) {
    match known_values(model).map(|values| hash_values(&values)) {
        None | Some(ValueTable::Scanned) => (quote!(__private::ValueForm::Scanned), 0),
        Some(ValueTable::Dense(first)) => (quote!(__private::ValueForm::Dense(#first)), 0),
        Some(ValueTable::Hashed {
            first,
            multiplier,
            shift,
            displacements,
            slots,
        }) => {
            let displacements = expand_numbers(&displacements);
            let form = quote! {
                __private::ValueForm::Hashed(__private::ValueHash {
                    first: #first,
                    multiplier: #multiplier,
                    shift: #shift,
                    displacements: #displacements,
                })
            };
            (form, slots)
        }
    }
}

/// Expands to the arms of `from_value`, where the integers are such that a `match` is the fastest:
///
/// ```text
/// [0 => None, 1 => AppleFailure, 40 => Other,]   or   [in 0..=1; 0 => Text, 1 => Html,]
/// ```
pub(super) fn expand_matched_values(model: &Enumeration<'_>) -> Option<TokenStream> {
    let values = matched_values(model)?;
    let arms = model.members.iter().zip(&values).map(|(member, value)| {
        let (variant, value) = (member.ident, Literal::i64_unsuffixed(*value));
        quote!(#value => #variant,)
    });
    // Two values alone are two comparisons to the compiler; below a range it sees that they are the same
    // in memory.
    let range = is_two_in_sequence(&values).then(|| {
        let ends = [values.first(), values.last()].into_iter().flatten();
        let ends = ends.map(|value| Literal::i64_unsuffixed(*value));
        quote!(in #(#ends)..=*;)
    });
    Some(quote!([#range #(#arms)*]))
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
