//! Text: `Display`, `FromStr`, `AsRef<str>`, and comparing with text.

use proc_macro2::TokenStream;
use quote::quote;

use super::primitive;
use crate::model::Enumeration;

/// Expands to
///
/// ```text
/// impl Display for E { … }   impl FromStr for E { … }   impl AsRef<str> for E { … }
/// impl PartialEq<str> for E { … }   impl PartialEq<&str> for E { … }
/// ```
pub(super) fn expand_text(model: &Enumeration<'_>) -> TokenStream {
    let ident = model.ident;
    let str_type = primitive("str");
    let parse_error = quote!(__private::ParseError);
    let comparisons = [
        expand_equal(model, &str_type),
        expand_equal(model, &quote!(&#str_type)),
    ];
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #ident {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __formatter.pad(self.as_str())
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #ident {
            type Err = #parse_error;
            #[inline]
            fn from_str(__text: &#str_type) -> ::core::result::Result<#ident, #parse_error> {
                __private::read(__text)
            }
        }

        #[automatically_derived]
        impl ::core::convert::AsRef<#str_type> for #ident {
            #[inline]
            fn as_ref(&self) -> &#str_type { self.as_str() }
        }

        #(#comparisons)*
    }
}

fn expand_equal(model: &Enumeration<'_>, other: &TokenStream) -> TokenStream {
    let ident = model.ident;
    let (str_type, bool_type) = (primitive("str"), primitive("bool"));
    quote! {
        #[automatically_derived]
        impl ::core::cmp::PartialEq<#other> for #ident {
            #[inline]
            fn eq(&self, __other: &#other) -> #bool_type {
                <#str_type as ::core::cmp::PartialEq>::eq(self.as_str(), __other)
            }
        }
    }
}
