//! Conversions from and to text and integers.

use graph_enum_syntax::Model;
use proc_macro2::TokenStream;
use quote::quote;

use super::target::Target;
use super::{macros, parse};

const DISPLAY: &str = "
    #[inline]
    fn fmt(&self, formatter: &mut __private::fmt::Formatter<'_>) -> __private::fmt::Result {
        __private::print(self, formatter)
    }
";

const FROM_STR: &str = "
    type Err = __private::ParseError;

    #[inline]
    fn from_str(text: &__private::str) -> __private::Result<Self, __private::ParseError> {
        __private::parse(text)
    }
";

const AS_REF: &str = "
    #[inline]
    fn as_ref(&self) -> &__private::str {
        __private::GraphEnum::as_str(self)
    }
";

const FROM_TEXT: &str = "
    #[inline]
    fn from(text: &__private::str) -> Self {
        __private::from_text(text, __unknown)
    }
";

const FROM_STRING: &str = "
    #[inline]
    fn from(text: __private::String) -> Self {
        __private::from_string(text)
    }
";

const FROM_INTEGER: &str = "
    #[inline]
    fn from(value: __Repr) -> Self {
        __private::from_value(value)
    }
";

const TRY_FROM_TEXT: &str = "
    type Error = __private::ParseError;

    #[inline]
    fn try_from(text: &__private::str) -> __private::Result<Self, __private::ParseError> {
        __private::parse(text)
    }
";

const TRY_FROM_STRING: &str = "
    type Error = __private::ParseError;

    #[inline]
    fn try_from(text: __private::String) -> __private::Result<Self, __private::ParseError> {
        __private::parse(text.as_str())
    }
";

const TRY_FROM_INTEGER: &str = "
    type Error = __private::ParseError;

    #[inline]
    fn try_from(value: __Repr) -> __private::Result<Self, __private::ParseError> {
        __private::parse_value(value)
    }
";

/// Expands to
///
/// ```text
/// impl Display for E { … } impl FromStr for E { … } impl AsRef<str> for E { … }
/// ```
pub(super) fn expand_text(target: &Target<'_>) -> TokenStream {
    let ident = target.ident;
    let (parameters, arguments, bounds) = target.generics();
    let [display, from_str, as_ref] = [DISPLAY, FROM_STR, AS_REF].map(parse);
    quote! {
        #[automatically_derived]
        impl #parameters __private::fmt::Display for #ident #arguments #bounds { #display }

        #[automatically_derived]
        impl #parameters __private::FromStr for #ident #arguments #bounds { #from_str }

        #[automatically_derived]
        impl #parameters __private::AsRef<__private::str> for #ident #arguments #bounds { #as_ref }
    }
}

/// Expands to
///
/// ```text
/// impl From<&str> for E { … } impl From<String> for E { … } impl From<i32> for E { … }
/// ```
///
/// or for a closed enum to
///
/// ```text
/// impl TryFrom<&str> for E { … } impl TryFrom<String> for E { … } impl TryFrom<i32> for E { … } impl From<E> for i32 { … }
/// ```
pub(super) fn expand_from(model: &Model<'_>, target: &Target<'_>) -> TokenStream {
    if model.is_open() {
        expand_open(model, target)
    } else {
        expand_closed(model, target)
    }
}

fn expand_open(model: &Model<'_>, target: &Target<'_>) -> TokenStream {
    let (macros, ident) = (macros(model), target.ident);
    let (parameters, arguments, bounds) = target.generics();
    let [text, string, integer] = [FROM_TEXT, FROM_STRING, FROM_INTEGER].map(parse);
    quote! {
        #[automatically_derived]
        impl #parameters __private::From<&__private::str> for #ident #arguments #bounds { #text }

        #macros::if_alloc! {
            #[automatically_derived]
            impl #parameters __private::From<__private::String> for #ident #arguments #bounds { #string }
        }

        #[automatically_derived]
        impl #parameters __private::From<__Repr> for #ident #arguments #bounds { #integer }
    }
}

fn expand_closed(model: &Model<'_>, target: &Target<'_>) -> TokenStream {
    let (macros, ident) = (macros(model), target.ident);
    let (parameters, arguments, bounds) = target.generics();
    let [text, string, integer] = [TRY_FROM_TEXT, TRY_FROM_STRING, TRY_FROM_INTEGER].map(parse);
    quote! {
        #[automatically_derived]
        impl #parameters __private::TryFrom<&__private::str> for #ident #arguments #bounds { #text }

        #macros::if_alloc! {
            #[automatically_derived]
            impl #parameters __private::TryFrom<__private::String> for #ident #arguments #bounds { #string }
        }

        #[automatically_derived]
        impl #parameters __private::TryFrom<__Repr> for #ident #arguments #bounds { #integer }

        #[automatically_derived]
        impl #parameters __private::From<#ident #arguments> for __Repr #bounds {
            #[inline]
            fn from(value: #ident #arguments) -> Self {
                value.value()
            }
        }
    }
}
