//! `__NAMES`: the perfect hash of the names.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::primitive;
use crate::hash::NameHash;
use crate::model::Enumeration;

/// Expands to
///
/// ```text
/// const __HASH: Hash = Hash { key: 1, positions: [-1, 0, 0], … };
/// static __SLOTS: [Slot; 8] = slots::<1, 8>(&__MEMBERS, __HASH);
/// const __NAMES: Names = Names::new(__HASH, &__SLOTS);
/// ```
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
    let fold = Ident::new(model.names.fold(), Span::call_site());
    quote! {
        const __KEY: ::core::primitive::usize = #key;
        const __HASH: __private::Hash = __private::Hash {
            key: __KEY,
            positions: [#(#positions),*],
            fold: __private::Fold::#fold,
            shortest: #shortest,
            longest: #longest,
            multiplier: #multiplier,
            shift: #shift,
            displacements: #displacements,
        };
        static __SLOTS: [__private::Slot; #slots] = __private::slots::<__KEY, #slots>(&__MEMBERS, __HASH);
        const __NAMES: __private::Names = __private::Names::new(__HASH, &__SLOTS);
    }
}

/// Expands to
///
/// ```text
/// const fn __from_name(name: &str) -> Option<E> { … }
/// ```
pub(super) fn expand_from_name(model: &Enumeration<'_>) -> TokenStream {
    let (ident, str_type) = (model.ident, primitive("str"));
    quote! {
        #[inline]
        const fn __from_name(__name: &#str_type) -> ::core::option::Option<#ident> {
            match __NAMES.find::<__KEY>(__name) {
                ::core::option::Option::Some(__at) => __from_index(__at),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
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
