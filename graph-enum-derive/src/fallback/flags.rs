//! Stubs of what a flags enumeration has beside.

use proc_macro2::TokenStream;
use quote::quote;

use super::Failed;

/// Expands to
///
/// ```text
/// impl FlagsEnum for E { … }   impl BitOr<T> for E { … }   …   impl Not for E { … }
/// ```
pub(super) fn expand_flags(failed: &Failed<'_>) -> TokenStream {
    if !failed.is_flags {
        return TokenStream::new();
    }
    let items = quote! {
        type __UnknownTokens = ();
        const __LOST: ::core::option::Option<&'static ::core::primitive::str> =
            ::core::option::Option::None;
        fn __bit(&self) -> ::core::primitive::u64 { 0 }
    };
    let flags_enum = failed.expand_impl(Some(quote!(__private::FlagsEnum)), &items);
    let (target, parameters) = (&failed.target, failed.declared_parameters());
    let bounds = &failed.generics.where_clause;
    quote! {
        #flags_enum
        __private::impl_flag_operators!([#parameters] #target [#bounds]);
    }
}
