//! `FlagsEnum`, and the operators that make a set of members.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Enumeration, Text};

/// Expands to
///
/// ```text
/// impl FlagsEnum for E { type __Rest = (); type __FlagTables = FlagSizes<5>; … }
/// impl BitOr<T: Into<Flags<E>>> for E { … } …
/// ```
pub(super) fn expand_flags(model: &Enumeration<'_>) -> TokenStream {
    if !model.is_flags {
        return TokenStream::new();
    }
    let items = expand_items(model);
    let ident = model.ident;
    quote! {
        #[automatically_derived]
        impl __private::FlagsEnum for #ident { #items }

        __private::impl_flag_operators!(#ident);
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
    let (bit, count) = (expand_bit(model), model.members.len());
    quote! {
        type __Rest = #rest;
        type __FlagTables = __private::FlagSizes<#count>;
        const __LOST: ::core::option::Option<&'static ::core::primitive::str> = #lost;
        #bit
    }
}

/// Expands to
///
/// ```text
/// fn __bit(&self) -> u64 {
///     match *self { E::Unknown { .. } => 0, _ if is_contiguous::<E>() => __discriminant(self) as u64,
///                   E::X86 => const { flag_bit::<E>(1) }, … }
/// }
/// ```
///
/// The bits are constants in code, not loads from a table in another crate, so that `contains` of a
/// constant member is one instruction. They are why an optimized build computes the table of flags in the crate that
/// declares them.
fn expand_bit(model: &Enumeration<'_>) -> TokenStream {
    let ident = model.ident;
    let unknown = model.unknown.iter().map(|unknown| {
        let variant = unknown.ident;
        quote!(#ident::#variant { .. } => 0,)
    });
    let members = model.members.iter().enumerate().map(|(index, member)| {
        let variant = member.ident;
        quote!(#ident::#variant => const { __private::flag_bit::<#ident>(#index) },)
    });
    quote! {
        #[inline]
        fn __bit(&self) -> ::core::primitive::u64 {
            match *self {
                #(#unknown)*
                _ if __private::is_contiguous::<#ident>() => __discriminant(self) as ::core::primitive::u64,
                #(#members)*
            }
        }
    }
}
