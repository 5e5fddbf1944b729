//! `FlagsEnum`, and the operators that make a set of members.

use proc_macro2::TokenStream;
use quote::quote;

use super::primitive;
use crate::model::{Enumeration, Text};

/// Expands to
///
/// ```text
/// static __FLAG_ROWS: [FlagRow; 5] = flag_rows(enum_type::<E>().members());
/// impl FlagsEnum for E { type Rest = (); const __FLAGS: FlagTable = …; … }
/// impl BitOr<T: Into<Flags<E>>> for E { … } …
/// ```
pub(super) fn expand_flags(model: &Enumeration<'_>) -> TokenStream {
    if !model.is_flags {
        return TokenStream::new();
    }
    let (table, items) = (expand_table(model), expand_items(model));
    let ident = model.ident;
    quote! {
        #table

        #[automatically_derived]
        impl __private::FlagsEnum for #ident { #items }

        __private::impl_flag_operators!(#ident);
    }
}

fn expand_table(model: &Enumeration<'_>) -> TokenStream {
    let (ident, count) = (model.ident, model.members.len());
    let number = primitive("u64");
    quote! {
        static __FLAG_ROWS: [__private::FlagRow; #count] =
            __private::flag_rows(__private::enum_type::<#ident>().members());
        static __FLAG_BITS: [#number; #count] = __private::flag_bits(&__FLAG_ROWS);
        const __FLAGS: __private::FlagTable =
            __private::FlagTable::new(&__FLAG_ROWS, &__FLAG_BITS);
    }
}

fn expand_items(model: &Enumeration<'_>) -> TokenStream {
    let none = quote!(::core::option::Option::None);
    let (rest, lost) = match model.unknown.as_ref().map(|unknown| &unknown.text) {
        None => (quote!(()), none),
        Some(Text::Kept(_)) => (quote!(__private::rest!()), none),
        Some(Text::Lost(name)) => {
            let lost = quote!(::core::option::Option::Some(#name));
            (quote!(__private::rest!()), lost)
        }
    };
    let bit = expand_bit(model);
    let str_type = primitive("str");
    quote! {
        type Rest = #rest;
        const __FLAGS: __private::FlagTable = __FLAGS;
        const __LOST: ::core::option::Option<&'static #str_type> = #lost;
        #bit
    }
}

/// Expands to
///
/// ```text
/// fn __bit(&self) -> u64 {
///     match *self { E::Unknown { .. } => 0, _ if __FLAGS.is_contiguous() => __discriminant(self) as u64,
///                   E::X86 => const { __FLAG_BITS[1] }, … }
/// }
/// ```
///
/// The bits are constants in code, not loads from a table in another crate, so that `contains` of a
/// constant member is one instruction.
fn expand_bit(model: &Enumeration<'_>) -> TokenStream {
    let ident = model.ident;
    let number = primitive("u64");
    let unknown = model.unknown.iter().map(|unknown| {
        let variant = unknown.ident;
        quote!(#ident::#variant { .. } => 0,)
    });
    let members = model.members.iter().enumerate().map(|(index, member)| {
        let variant = member.ident;
        quote!(#ident::#variant => const { __FLAG_BITS[#index] },)
    });
    quote! {
        #[inline]
        fn __bit(&self) -> #number {
            match *self {
                #(#unknown)*
                _ if __FLAGS.is_contiguous() => __discriminant(self) as #number,
                #(#members)*
            }
        }
    }
}
