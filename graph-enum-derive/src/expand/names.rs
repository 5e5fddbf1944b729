//! The perfect hash of the names, and what stands in its slots.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::model::Enumeration;

/// Expands to
///
/// ```text
/// Hash { key: 1, … }
/// ```
pub(super) fn expand_hash(model: &Enumeration<'_>) -> TokenStream {
    let names = &model.names;
    let (key, positions) = (names.key, &names.positions);
    let (shortest, longest) = (names.shortest, names.longest);
    let (multiplier, shift) = (names.multiplier, names.shift);
    let fold = Ident::new(names.fold, Span::call_site());
    let displacements = expand_numbers(&names.displacements);
    quote! {
        __private::Hash {
            key: #key,
            positions: [#(#positions),*],
            fold: __private::Fold::#fold,
            shortest: #shortest,
            longest: #longest,
            multiplier: #multiplier,
            shift: #shift,
            displacements: #displacements,
        }
    }
}

/// One literal, two bytes a number: thousands of number tokens would be slow to compile.
pub(super) fn expand_numbers(numbers: &[u16]) -> Literal {
    let bytes: Vec<u8> = numbers
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect();
    Literal::byte_string(&bytes)
}
