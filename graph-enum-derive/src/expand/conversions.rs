//! Conversions from and to text and integers.

use graph_enum_syntax::{Feature, Kind, Model, Text};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::macros;
use super::target::Target;

/// Expands to
///
/// ```text
/// impl From<&str> for E { … }                            if it is open
/// ::graph_enum::private::impl_text!(open i32 [] E []);
/// ::graph_enum::private::impl_feature!(serde [] E []);   …           unless it is skipped
/// ```
pub(super) fn expand_conversions(model: &Model<'_>, target: &Target) -> TokenStream {
    let kind = if model.is_open() { "open" } else { "closed" };
    let kind = Ident::new(kind, Span::call_site());
    let repr = Ident::new(model.repr.underlying_type().rust_name(), Span::call_site());
    let (macros, arguments) = (macros(model), target.arguments());
    let features = Feature::ALL
        .into_iter()
        .filter(|feature| !model.skipped.contains(feature));
    let features = features.map(|feature| {
        let name = Ident::new(feature.name(), Span::call_site());
        quote!(#macros::impl_feature!(#name #arguments);)
    });
    let from_text = expand_from_text(model, target);
    quote! {
        #from_text
        #macros::impl_text!(#kind #repr #arguments);
        #(#features)*
    }
}

/// Expands to
///
/// ```text
/// impl From<&str> for E {
///     fn from(text: &str) -> E { match read_known(text) { Some(member) => member, None => E::Unknown(hold(text)) } }
/// }
/// ```
fn expand_from_text(model: &Model<'_>, target: &Target) -> Option<TokenStream> {
    let unknown = expand_unknown_of(model, &quote!(text))?;
    let ty = &target.ty;
    let items = quote! {
        #[inline]
        fn from(text: &::core::primitive::str) -> #ty {
            match __private::read_known::<#ty>(text) {
                ::core::option::Option::Some(__member) => __member,
                ::core::option::Option::None => #unknown,
            }
        }
    };
    let of = quote!(::core::convert::From<&::core::primitive::str>);
    Some(target.implement(Some(&of), &items))
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
