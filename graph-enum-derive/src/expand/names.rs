//! `Names`: the perfect hash of the names.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::hash::NameHash;
use crate::model::Enumeration;

/// Expands to
///
/// ```text
/// Names::new(Hash { key: 1, … }, &slots(__MEMBERS, b"\x01\x00\x02…", b"…"))
/// ```
///
/// The slots are two literals, the lower and the upper bytes of what stands in each: an item, or a
/// number, is slower to compile.
pub(super) fn expand_names(model: &Enumeration<'_>) -> TokenStream {
    let NameHash {
        key,
        positions,
        shortest,
        longest,
        multiplier,
        shift,
        displacements,
        slots,
        ..
    } = &model.names;
    let displacements = expand_displacements(displacements);
    let fold = Ident::new(model.names.fold, Span::call_site());
    let lower: Vec<u8> = slots.iter().map(|slot| slot.to_le_bytes()[0]).collect();
    let upper: Vec<u8> = slots.iter().map(|slot| slot.to_le_bytes()[1]).collect();
    let (lower, upper) = (Literal::byte_string(&lower), Literal::byte_string(&upper));
    let hash = quote! {
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
    };
    let count = slots.len();
    let slots = quote!(&__private::slots(__MEMBERS, #lower, #upper));
    if model.names.has_words() {
        quote!({
            const __SLOTS: &__private::Slots<#count> = #slots;
            __private::Names::with_words(#hash, __SLOTS, &__private::words(__SLOTS))
        })
    } else {
        quote!(__private::Names::new(#hash, #slots))
    }
}

/// One literal, two bytes a displacement: thousands of number tokens would be slow to compile.
pub(super) fn expand_displacements(displacements: &[u16]) -> Literal {
    let bytes: Vec<u8> = displacements
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect();
    Literal::byte_string(&bytes)
}
