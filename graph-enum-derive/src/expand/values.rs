//! `Values`: how an integer's row is found; and `from_value`, where a `match` finds the member faster.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::expand_displacements;
use super::primitive;
use crate::hash::{ValueTable, hash_values, is_match_fastest, is_two_in_sequence};
use crate::model::{Enumeration, Value};

/// Expands to
///
/// ```text
/// Values::Dense { first: 0, len: 5 }
/// ```
pub(super) fn expand_values(model: &Enumeration<'_>) -> TokenStream {
    let len = model.members.len();
    match known_values(model).map(|values| hash_values(&values)) {
        None | Some(ValueTable::Scanned) => quote!(__private::Values::Scanned(__MEMBERS)),
        Some(ValueTable::Dense(first)) => {
            quote!(__private::Values::Dense { first: #first, len: #len })
        }
        Some(ValueTable::Hashed {
            first,
            multiplier,
            shift,
            displacements,
            slots,
        }) => {
            let displacements = expand_displacements(&displacements);
            quote!({
                const __HASH: __private::ValueHash = __private::ValueHash {
                    first: #first,
                    multiplier: #multiplier,
                    shift: #shift,
                    displacements: #displacements,
                };
                __private::Values::Hashed {
                    hash: __HASH,
                    slots: &__private::value_slots::<#slots>(__MEMBERS, __HASH),
                }
            })
        }
    }
}

/// Expands to the body of `from_value`, where the integers are such that it is the fastest:
///
/// ```text
/// match value { 0 => Some(E::None), 1 => Some(E::AppleFailure), 99 => Some(E::Other), _ => None }
/// ```
pub(super) fn expand_match_value(model: &Enumeration<'_>) -> Option<TokenStream> {
    let ident = model.ident;
    let values = matched_values(model)?;
    let arms = model.members.iter().zip(&values).map(|(member, value)| {
        let (variant, value) = (member.ident, Literal::i64_unsuffixed(*value));
        quote!(#value => ::core::option::Option::Some(#ident::#variant))
    });
    let none = quote!(::core::option::Option::None);
    let found = quote!(match value { #(#arms,)* _ => #none });
    if !is_two_in_sequence(&values) {
        return Some(found);
    }
    // Two values alone are two comparisons to the compiler; below a range it sees that they are the same
    // in memory.
    let [first, last] =
        [values.first()?, values.last()?].map(|value| Literal::i64_unsuffixed(*value));
    Some(quote!(match value { #first..=#last => #found, _ => #none }))
}

/// Expands to the trait's `from_value`, which finds a row first unless the inherent one does better.
pub(super) fn expand_trait_from_value(model: &Enumeration<'_>) -> Option<TokenStream> {
    matched_values(model)?;
    let (ident, repr) = (model.ident, primitive(model.repr.rust_type()));
    Some(quote! {
        #[inline]
        fn from_value(__value: #repr) -> ::core::option::Option<#ident> { #ident::from_value(__value) }
    })
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
