//! Conversions from and to text and integers.

use graph_enum_syntax::{Kind, Model, Text};
use proc_macro2::TokenStream;
use quote::quote;

use super::target::Target;
use super::{macros, primitive};

/// Expands to
///
/// ```text
/// impl Display for E { … } impl FromStr for E { … } impl AsRef<str> for E { … }
/// impl From<&str> for E { … } impl From<String> for E { … } impl From<i32> for E { … }
/// ```
///
/// where a closed enum has `TryFrom` in place of `From`, and `From<E> for i32`.
pub(super) fn expand_conversions(model: &Model<'_>, target: &Target) -> TokenStream {
    let text = expand_text(target);
    let of_kind = if model.is_open() {
        expand_open(model, target)
    } else {
        expand_closed(model, target)
    };
    quote!(#text #of_kind)
}

fn expand_text(target: &Target) -> TokenStream {
    let ty = &target.ty;
    let display = quote! {
        #[inline]
        fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __private::print(self, formatter)
        }
    };
    let from_str = quote! {
        type Err = __private::ParseError;

        #[inline]
        fn from_str(
            text: &__private::str,
        ) -> __private::Result<#ty, __private::ParseError> {
            __private::parse(text)
        }
    };
    let as_ref = quote! {
        #[inline]
        fn as_ref(&self) -> &__private::str {
            __private::GraphEnum::as_str(self)
        }
    };
    let display = target.implement(&quote!(::core::fmt::Display), &display);
    let from_str = target.implement(&quote!(::core::str::FromStr), &from_str);
    let as_ref = target.implement(&quote!(::core::convert::AsRef<__private::str>), &as_ref);
    quote!(#display #from_str #as_ref)
}

fn expand_open(model: &Model<'_>, target: &Target) -> TokenStream {
    let (macros, ty) = (macros(model), &target.ty);
    let repr = primitive(model.repr.underlying_type().rust_name());
    let from = |source: &TokenStream, items: &TokenStream| {
        target.implement(&quote!(::core::convert::From<#source>), items)
    };
    let from_text = expand_unknown_of(model, &quote!(text)).map(|unknown| {
        let items = quote! {
            #[inline]
            fn from(text: &__private::str) -> #ty {
                match __private::read_known::<#ty>(text) {
                    __private::Option::Some(__member) => __member,
                    __private::Option::None => #unknown,
                }
            }
        };
        from(&quote!(&__private::str), &items)
    });
    let from_string = quote! {
        #[inline]
        fn from(text: __private::String) -> #ty {
            __private::from_string(text)
        }
    };
    let from_string = from(&quote!(__private::String), &from_string);
    let from_value = quote! {
        #[inline]
        fn from(value: #repr) -> #ty {
            __private::from_value(value)
        }
    };
    let from_value = from(&repr, &from_value);
    quote! {
        #from_text
        #macros::if_alloc! { #from_string }
        #from_value
    }
}

fn expand_closed(model: &Model<'_>, target: &Target) -> TokenStream {
    let (macros, ty) = (macros(model), &target.ty);
    let repr = primitive(model.repr.underlying_type().rust_name());
    let try_from = |source: &TokenStream, name: &TokenStream, body: &TokenStream| {
        let items = quote! {
            type Error = __private::ParseError;

            #[inline]
            fn try_from(
                #name: #source,
            ) -> __private::Result<#ty, __private::ParseError> {
                #body
            }
        };
        target.implement(&quote!(::core::convert::TryFrom<#source>), &items)
    };
    let (text, value) = (quote!(text), quote!(value));
    let from_text = try_from(
        &quote!(&__private::str),
        &text,
        &quote!(__private::parse(text)),
    );
    let from_string = try_from(
        &quote!(__private::String),
        &text,
        &quote!(__private::parse(text.as_str())),
    );
    let from_value = try_from(&repr, &value, &quote!(__private::parse_value(value)));
    let to_value = quote! {
        #[inline]
        fn from(value: #ty) -> #repr {
            value.value()
        }
    };
    let to_value = target.implement_for(&repr, &quote!(::core::convert::From<#ty>), &to_value);
    quote! {
        #from_text
        #macros::if_alloc! { #from_string }
        #from_value
        #to_value
    }
}

/// The unknown variant of `text`, if the enum is open.
pub(super) fn expand_unknown_of(model: &Model<'_>, text: &TokenStream) -> Option<TokenStream> {
    let ident = model.ident;
    match &model.kind {
        Kind::Closed | Kind::Failed { is_open: false } => None,
        // Never reached, since the program does not compile. A bare `unreachable!` would make rustc warn about the code
        // around it.
        Kind::Failed { is_open: true } => Some(quote!({
            fn __failed<__T>() -> __T {
                ::core::unreachable!()
            }
            __failed()
        })),
        Kind::Open(unknown) => {
            let variant = unknown.ident;
            Some(match &unknown.text {
                Text::Lost(_) => quote!(#ident::#variant),
                Text::Kept(field) => quote! {
                    #ident::#variant(<#field as __private::UnknownText<_>>::hold(#text))
                },
            })
        }
    }
}
