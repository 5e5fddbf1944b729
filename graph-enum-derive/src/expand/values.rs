//! The form of the lookup by integer, and the body of `from_value`.

use graph_enum_core::{
    Table, ValueForm, ValueHash, is_match_fastest, is_two_in_sequence, to_bytes,
};
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
        ValueForm::Hashed(ValueHash {
            first,
            multiplier,
            shift,
            ..
        }) => {
            let displacements = Literal::byte_string(&to_bytes(&table.displacements));
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

/// The fastest way from an integer to its member.
pub(super) enum FromValue<'a> {
    /// A `match` over the integers.
    Match(&'a Model<'a>, Vec<i64>),
    /// A `match` over the slots of the hash, which saves the load of an index.
    MatchSlots(&'a Model<'a>, &'a [u16]),
    /// The distance from the first integer.
    Dense(i64),
    /// A search in the table.
    Table,
}

impl<'a> FromValue<'a> {
    pub(super) fn new(plan: &'a Plan<'a>) -> Self {
        let values = plan.model.known_values();
        let table = &plan.values;
        match (values.filter(|it| is_match_fastest(it)), table.form) {
            (Some(values), _) => Self::Match(&plan.model, values),
            (None, ValueForm::Hashed(_)) => Self::MatchSlots(&plan.model, &table.slots),
            (None, ValueForm::Dense(first)) => Self::Dense(first),
            (None, ValueForm::Scanned) => Self::Table,
        }
    }

    pub(super) fn is_match(&self) -> bool {
        matches!(self, Self::Match(..) | Self::MatchSlots(..))
    }

    /// Expands to the body of `from_value`.
    pub(super) fn expand(&self) -> TokenStream {
        let integer = quote!(value as __private::i64);
        match self {
            Self::Match(model, values) => expand_match(model, values),
            Self::MatchSlots(model, slots) => expand_match_slots(model, slots, &integer),
            Self::Dense(first) => {
                // Below the first integer it is a number that no index reaches.
                let distance = if *first == 0 {
                    quote!(value as __private::u64)
                } else {
                    let first = Literal::i64_unsuffixed(*first);
                    quote!((#integer).wrapping_sub(#first) as __private::u64)
                };
                quote!(__from_index(#distance))
            }
            Self::Table => quote!(__from_index(__private::index_of_value::<Self>(#integer))),
        }
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
