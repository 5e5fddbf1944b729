//! The form of the lookup by integer, and the body of `from_value`.

use graph_enum_core::{Table, ValueForm, is_match_fastest, is_two_in_sequence, to_bytes};
use graph_enum_syntax::Model;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::discriminants::expand_some;
use crate::plan::Plan;

/// Expands to
///
/// ```text
/// ValueForm::Dense(0)
/// ```
pub(super) fn expand_values(table: &Table<ValueForm>) -> TokenStream {
    match table.form {
        ValueForm::Scanned => quote!(__private::ValueForm::Scanned),
        ValueForm::Dense(first) => quote!(__private::ValueForm::Dense(#first)),
        ValueForm::Hashed {
            first,
            multiplier,
            shift,
            ..
        } => {
            let displacements = Literal::byte_string(&to_bytes(&table.displacements));
            quote! {
                __private::ValueForm::Hashed {
                    first: #first,
                    multiplier: #multiplier,
                    shift: #shift,
                    displacements: #displacements,
                }
            }
        }
    }
}

/// Returns `true` if a `match` is faster than the table: over the integers, or over the slots of their hash.
pub(super) fn is_matched(plan: &Plan<'_>) -> bool {
    matched_values(plan).is_some() || matches!(plan.values.form, ValueForm::Hashed { .. })
}

/// The integers, if a `match` over them is the fastest way to the member.
fn matched_values(plan: &Plan<'_>) -> Option<Vec<i64>> {
    let values = plan.model.known_values();
    values.filter(|values| is_match_fastest(values))
}

/// Expands to the body of `from_value`.
pub(super) fn expand_from_value(plan: &Plan<'_>) -> TokenStream {
    let (model, table) = (&plan.model, &plan.values);
    if let Some(values) = matched_values(plan) {
        return expand_match(model, &values);
    }
    let integer = quote!(value as __private::i64);
    match table.form {
        // Saves the load of an index.
        ValueForm::Hashed { .. } => expand_match_slots(model, &table.slots, &integer),
        // Below the first integer, the distance is a number that no index reaches.
        ValueForm::Dense(0) => quote!(__from_index(value as __private::u64)),
        ValueForm::Dense(first) => {
            let first = Literal::i64_unsuffixed(first);
            quote!(__from_index((#integer).wrapping_sub(#first) as __private::u64))
        }
        ValueForm::Scanned => quote!(__from_index(__private::index_of_value::<Self>(#integer))),
    }
}

/// Expands to
///
/// ```text
/// Some(match value { 0 => E::None, 40 => E::Other, _ => return None })
/// ```
fn expand_match(model: &Model<'_>, values: &[i64]) -> TokenStream {
    let arms = model.members.iter().zip(values);
    let arms = arms.map(|(member, value)| (Literal::i64_unsuffixed(*value), &member.variant.ident));
    let body = expand_some(model, &quote!(value), arms);
    // For two values the compiler emits two comparisons, unless their range tells it that they are the same in memory.
    let ends = [values.first(), values.last()].into_iter().flatten();
    let ends = ends.map(|value| Literal::i64_unsuffixed(*value));
    if is_two_in_sequence(values) {
        quote!(match value { #(#ends)..=* => #body, _ => __private::Option::None })
    } else {
        body
    }
}

/// Expands to
///
/// ```text
/// Some(match slot_of_value::<Self>(value) { 3 => E::None, 0 => E::Other, _ => return None })
/// ```
fn expand_match_slots(model: &Model<'_>, slots: &[u16], integer: &TokenStream) -> TokenStream {
    let arms = slots.iter().enumerate().filter_map(|(slot, number)| {
        let member = model.members.get(usize::from(*number).checked_sub(1)?)?;
        Some((Literal::usize_unsuffixed(slot), &member.variant.ident))
    });
    let slot = quote!(__private::slot_of_value::<Self>(#integer));
    expand_some(model, &slot, arms)
}
