//! Stubs of the traits.

use proc_macro2::TokenStream;
use quote::quote;

use super::Failed;
use crate::expand::primitive;

/// Expands to
///
/// ```text
/// impl GraphEnum for E { … }   impl Display for E { … }   … impl TryFrom<&str> for E { … }   …
/// ```
pub(super) fn expand_traits(failed: &Failed<'_>) -> TokenStream {
    let parts = [
        expand_graph_enum(failed),
        expand_text(failed),
        expand_features(failed),
    ];
    let conversions = if failed.is_open {
        expand_open(failed)
    } else {
        expand_closed(failed)
    };
    quote!(#(#parts)* #conversions)
}

fn expand_graph_enum(failed: &Failed<'_>) -> TokenStream {
    let (target, repr) = (&failed.target, &failed.repr);
    let index = primitive("usize");
    let none = quote!(::core::option::Option::None);
    let items = quote! {
        type Repr = #repr;
        const TYPE: &'static __private::EnumType = &__private::FAILED_TYPE;
        const MEMBERS: &'static [#target] = &[];
        fn __content(&self) -> __private::Content<'_> { __private::Content::Unknown("") }
        fn __from_index(_: #index) -> ::core::option::Option<#target> { #none }
    };
    failed.expand_impl(Some(quote!(__private::GraphEnum)), &items)
}

fn expand_text(failed: &Failed<'_>) -> TokenStream {
    let (target, str_type, bool_type) = (&failed.target, primitive("str"), primitive("bool"));
    let display = quote! {
        fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::result::Result::Ok(())
        }
    };
    let from_str = quote! {
        type Err = __private::ParseError;
        fn from_str(text: &#str_type) -> ::core::result::Result<#target, __private::ParseError> {
            __private::read(text)
        }
    };
    let as_ref = quote!(fn as_ref(&self) -> &#str_type { "" });
    let equal = |other: TokenStream| {
        let items = quote!(fn eq(&self, _: &#other) -> #bool_type { false });
        failed.expand_impl(Some(quote!(::core::cmp::PartialEq<#other>)), &items)
    };
    let parts = [
        failed.expand_impl(Some(quote!(::core::fmt::Display)), &display),
        failed.expand_impl(Some(quote!(::core::str::FromStr)), &from_str),
        failed.expand_impl(Some(quote!(::core::convert::AsRef<#str_type>)), &as_ref),
        equal(quote!(#str_type)),
        equal(quote!(&#str_type)),
    ];
    quote!(#(#parts)*)
}

fn expand_features(failed: &Failed<'_>) -> TokenStream {
    let (target, parameters) = (&failed.target, failed.declared_parameters());
    let bounds = &failed.generics.where_clause;
    quote!(__private::impl_features!([#parameters] #target [#bounds]);)
}

/// What a closed enum has: reading it may fail, writing it does not.
fn expand_closed(failed: &Failed<'_>) -> TokenStream {
    let (target, repr, str_type) = (&failed.target, &failed.repr, primitive("str"));
    let try_from = |source: TokenStream, read: TokenStream| {
        let items = quote! {
            type Error = __private::ParseError;
            fn try_from(source: #source) -> ::core::result::Result<#target, __private::ParseError> {
                #read(source)
            }
        };
        failed.expand_impl(Some(quote!(::core::convert::TryFrom<#source>)), &items)
    };
    let into = |other: TokenStream, value: TokenStream| {
        let items = quote!(fn from(_: #target) -> #other { #value });
        failed.expand_foreign_impl(&quote!(::core::convert::From<#target>), &other, &items)
    };
    let parts = [
        try_from(quote!(&#str_type), quote!(__private::read)),
        try_from(quote!(#repr), quote!(__private::read_value)),
        into(quote!(#repr), quote!(0)),
        into(quote!(&'static #str_type), quote!("")),
    ];
    quote!(#(#parts)*)
}

/// What an open enum has: reading it does not fail, an unknown name has no integer.
fn expand_open(failed: &Failed<'_>) -> TokenStream {
    let (target, repr, str_type) = (&failed.target, &failed.repr, primitive("str"));
    let from = |source: TokenStream| {
        let items = quote!(fn from(_: #source) -> #target { ::core::unreachable!() });
        failed.expand_impl(Some(quote!(::core::convert::From<#source>)), &items)
    };
    let try_into = quote! {
        type Error = __private::ParseError;
        fn try_from(member: #target) -> ::core::result::Result<#repr, __private::ParseError> {
            __private::try_value(&member)
        }
    };
    let parts = [
        from(quote!(&#str_type)),
        from(quote!(#repr)),
        failed.expand_foreign_impl(&quote!(::core::convert::TryFrom<#target>), repr, &try_into),
    ];
    quote!(#(#parts)*)
}
