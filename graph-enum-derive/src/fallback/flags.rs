//! Stubs of what a flags enumeration has beside.

use proc_macro2::TokenStream;
use quote::quote;

use super::Failed;
use crate::expand::primitive;

/// Expands to
///
/// ```text
/// impl FlagsEnum for E { … }   impl BitOr<T> for E { … }   …   impl Not for E { … }
/// ```
pub(super) fn expand_flags(failed: &Failed<'_>) -> TokenStream {
    if !failed.is_flags {
        return TokenStream::new();
    }
    let str_type = primitive("str");
    let (number, none) = (primitive("u64"), quote!(::core::option::Option::None));
    let items = quote! {
        type Rest = ();
        const __FLAGS: __private::FlagTable = __private::FlagTable::new(&[], &[]);
        const __LOST: ::core::option::Option<&'static #str_type> = #none;
        fn __bit(&self) -> #number { 0 }
    };
    let flags_enum = failed.expand_impl(Some(quote!(__private::FlagsEnum)), &items);
    let (target, parameters) = (&failed.target, failed.declared_parameters());
    let bounds = &failed.generics.where_clause;
    quote! {
        #flags_enum
        __private::impl_flag_operators!([#parameters] #target [#bounds]);
    }
}
