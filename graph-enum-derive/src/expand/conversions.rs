//! Conversions from and to text and integers.

use proc_macro2::TokenStream;
use quote::quote;

use super::primitive;
use crate::model::{Enumeration, Text, Unknown};

/// What fails for a closed enum succeeds for an open one, and the other way round.
pub(super) fn expand_conversions(model: &Enumeration<'_>) -> TokenStream {
    let parts = match &model.unknown {
        None => [
            expand_try_from(model, &text(), &quote!(__private::read)),
            expand_try_from(model, &repr(model), &quote!(__private::read_value)),
            expand_into_value(model),
            expand_into_text(model),
        ],
        Some(unknown) => [
            expand_from(model, unknown, &text(), &quote!(__private::open)),
            expand_from(model, unknown, &repr(model), &quote!(__private::open_value)),
            expand_try_into_value(model),
            TokenStream::new(),
        ],
    };
    quote!(#(#parts)*)
}

fn text() -> TokenStream {
    let str_type = primitive("str");
    quote!(&#str_type)
}

fn repr(model: &Enumeration<'_>) -> TokenStream {
    primitive(model.repr.rust_type())
}

/// `impl TryFrom<&str> for E`, `impl TryFrom<i32> for E`.
fn expand_try_from(
    model: &Enumeration<'_>,
    source: &TokenStream,
    read: &TokenStream,
) -> TokenStream {
    let ident = model.ident;
    quote! {
        #[automatically_derived]
        impl ::core::convert::TryFrom<#source> for #ident {
            type Error = __private::ParseError;
            #[inline]
            fn try_from(__source: #source) -> ::core::result::Result<#ident, __private::ParseError> {
                #read(__source)
            }
        }
    }
}

/// `impl From<E> for i32`.
fn expand_into_value(model: &Enumeration<'_>) -> TokenStream {
    let (ident, repr) = (model.ident, repr(model));
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#ident> for #repr {
            #[inline]
            fn from(__member: #ident) -> #repr { __discriminant(&__member) as #repr }
        }
    }
}

/// `impl From<E> for &'static str`.
fn expand_into_text(model: &Enumeration<'_>) -> TokenStream {
    let (ident, str_type) = (model.ident, primitive("str"));
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#ident> for &'static #str_type {
            #[inline]
            fn from(__member: #ident) -> &'static #str_type { __member.as_str() }
        }
    }
}

/// `impl From<&str> for E`, `impl From<i32> for E`.
fn expand_from(
    model: &Enumeration<'_>,
    unknown: &Unknown<'_>,
    source: &TokenStream,
    read: &TokenStream,
) -> TokenStream {
    let (ident, variant) = (model.ident, unknown.ident);
    let unknown = match &unknown.text {
        Text::Lost(_) => quote!(|_| #ident::#variant),
        Text::Kept(_) => quote!(__unknown),
    };
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#source> for #ident {
            #[inline]
            fn from(__source: #source) -> #ident { #read(__source, #unknown) }
        }
    }
}

/// `impl TryFrom<E> for i32`.
fn expand_try_into_value(model: &Enumeration<'_>) -> TokenStream {
    let (ident, repr) = (model.ident, repr(model));
    quote! {
        #[automatically_derived]
        impl ::core::convert::TryFrom<#ident> for #repr {
            type Error = __private::ParseError;
            #[inline]
            fn try_from(__member: #ident) -> ::core::result::Result<#repr, __private::ParseError> {
                __private::try_value(&__member)
            }
        }
    }
}
