//! Stubs of `GraphEnum`, and the traits that the runtime's macro has for every enum.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Failed;

/// Expands to
///
/// ```text
/// impl GraphEnum for E { … }   __private::impl_traits!([open] [] E [] i32);
/// ```
pub(super) fn expand_traits(failed: &Failed<'_>) -> TokenStream {
    let (graph_enum, kind) = (expand_graph_enum(failed), kind(failed));
    let (target, parameters) = (&failed.target, failed.declared_parameters());
    let (bounds, repr) = (&failed.generics.where_clause, &failed.repr);
    quote! {
        #graph_enum
        __private::impl_traits!([#kind] [#parameters] #target [#bounds] #repr);
    }
}

fn kind(failed: &Failed<'_>) -> Ident {
    let kind = if failed.is_open { "open" } else { "closed" };
    Ident::new(kind, Span::call_site())
}

fn expand_graph_enum(failed: &Failed<'_>) -> TokenStream {
    let (target, repr) = (&failed.target, failed.repr_type());
    let failure = if failed.is_open {
        quote!(::core::convert::Infallible)
    } else {
        quote!(__private::ParseError)
    };
    let items = quote! {
        type Repr = #repr;
        type __Failure = #failure;
        type __Tables = __private::TableSizes<0, 0, 0, 0>;
        const __DECLARATION: __private::Declaration = __private::FAILED;
        const MEMBERS: &'static [#target] = &[];
        fn __content(&self) -> __private::Content<'_> { __private::Content::Unknown("") }
        fn __from_index(_: ::core::primitive::usize) -> ::core::option::Option<#target> {
            ::core::option::Option::None
        }
        fn __unknown(
            _: &::core::primitive::str,
            _: __private::ParseErrorKind,
        ) -> ::core::result::Result<#target, #failure> {
            ::core::unreachable!()
        }
    };
    failed.expand_impl(Some(quote!(__private::GraphEnum)), &items)
}
