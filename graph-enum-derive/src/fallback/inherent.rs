//! Stubs of the inherent items: constants as far as the derived ones are, so that a constant which
//! uses them is evaluated without a panic.

use proc_macro2::TokenStream;
use quote::quote;

use super::Failed;

/// Expands to
///
/// ```text
/// impl E { pub const TYPE: …; pub const MEMBERS: …; pub const fn as_str(&self) -> &'static str { "" } … }
/// ```
pub(super) fn expand_inherent(failed: &Failed<'_>) -> TokenStream {
    let (from, to) = (expand_from(failed), expand_to(failed));
    let (visibility, target) = (failed.visibility, &failed.target);
    let items = quote! {
        #visibility const TYPE: &'static __private::EnumType =
            __private::enum_type::<#target>();
        #visibility const MEMBERS: &'static [#target] = &[];
        #from
        #to
    };
    failed.expand_impl(None, &items)
}

fn expand_from(failed: &Failed<'_>) -> TokenStream {
    let (visibility, target, repr) = (failed.visibility, &failed.target, failed.repr_type());
    quote! {
        #visibility const fn from_name(_: &::core::primitive::str) -> ::core::option::Option<#target> {
            ::core::option::Option::None
        }
        #visibility const fn from_value(_: #repr) -> ::core::option::Option<#target> {
            ::core::option::Option::None
        }
    }
}

fn expand_to(failed: &Failed<'_>) -> TokenStream {
    let (visibility, repr) = (failed.visibility, failed.repr_type());
    quote! {
        #visibility const fn as_str(&self) -> &'static ::core::primitive::str { "" }
        #visibility const fn value(&self) -> ::core::option::Option<#repr> {
            ::core::option::Option::None
        }
        #visibility const fn member(&self) -> ::core::option::Option<&'static __private::Member> {
            ::core::option::Option::None
        }
        #visibility const fn is_unknown(&self) -> ::core::primitive::bool { false }
    }
}
