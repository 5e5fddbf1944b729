//! The trait `GraphEnum`: the data and the few functions that all else is made of.

use proc_macro2::TokenStream;
use quote::quote;

use super::discriminants::expand_variants;
use super::primitive;
use super::schema::expand_type;
use super::unknown::{expand_held_text, text};
use super::values::expand_trait_from_value;
use crate::model::{Enumeration, Text};

/// Expands to
///
/// ```text
/// impl GraphEnum for E {
///     type Repr = i32;
///     const TYPE: &EnumType = …;   const MEMBERS: &[E] = …;
///     fn __content(&self) -> Content<'_> { … }   fn __from_index(index: usize) -> Option<E> { … }   …
/// }
/// ```
pub(super) fn expand_graph_enum(model: &Enumeration<'_>) -> TokenStream {
    let (ident, repr) = (model.ident, primitive(model.repr.rust_type()));
    let (enum_type, variants) = (expand_type(model), expand_variants(model));
    let functions = [
        expand_content(model),
        expand_trait_from_value(model).unwrap_or_default(),
        expand_unknown(model),
    ];
    let index = primitive("usize");
    quote! {
        #[automatically_derived]
        impl __private::GraphEnum for #ident {
            type Repr = #repr;
            const TYPE: &'static __private::EnumType = #enum_type;
            const MEMBERS: &'static [#ident] = #variants;
            #[inline]
            fn __from_index(__index: #index) -> ::core::option::Option<#ident> { __from_index(__index) }
            #(#functions)*
        }
    }
}

fn expand_content(model: &Enumeration<'_>) -> TokenStream {
    let (ident, wide) = (model.ident, primitive("i64"));
    let declared = quote!(__private::Content::Declared(__discriminant(self) as #wide));
    let content = match text(model) {
        None => declared,
        Some((variant, Text::Lost(name))) => quote! {
            match self {
                #ident::#variant => __private::Content::Unknown(#name),
                _ => #declared,
            }
        },
        Some((variant, Text::Kept(field))) => {
            let text = expand_held_text(field);
            quote! {
                match self {
                    #ident::#variant(__held) => __private::Content::Unknown(#text),
                    _ => #declared,
                }
            }
        }
    };
    quote! {
        #[inline]
        fn __content(&self) -> __private::Content<'_> { #content }
    }
}

fn expand_unknown(model: &Enumeration<'_>) -> TokenStream {
    let (ident, str_type) = (model.ident, primitive("str"));
    let unknown = match text(model) {
        // The trait's own says `None`.
        None => return TokenStream::new(),
        Some((variant, Text::Lost(_))) => quote!(#ident::#variant),
        Some((_, Text::Kept(_))) => quote!(__unknown(__text)),
    };
    quote! {
        #[inline]
        fn __unknown(__text: &#str_type) -> ::core::option::Option<#ident> {
            ::core::option::Option::Some(#unknown)
        }
    }
}
