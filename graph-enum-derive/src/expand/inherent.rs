//! The inherent items: quoted here if they depend on the kind of enum, from a macro of the runtime otherwise.

use graph_enum_syntax::{Model, Text};
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::macros;
use super::primitive;
use super::target::Target;
use super::values::FromValue;
use crate::plan::Plan;

/// Expands to
///
/// ```text
/// #[doc = "| Member | Variant | …"]
/// impl E {
///     ::graph_enum::private::inherent!(…);
///     pub const fn as_str(&self) -> &'static str { … }
///     pub const fn value(&self) -> i32 { … }
///     pub const fn is_unknown(&self) -> bool { … }
///     pub const fn from_value(value: i32) -> Option<E> { … }
/// }
/// ```
pub(super) fn expand_inherent(plan: &Plan<'_>, target: &Target) -> TokenStream {
    let (model, table) = (&plan.model, docs::table(&plan.model));
    let (visibility, ty) = (model.visibility, &target.ty);
    let (macros, alias) = (macros(model), expand_alias(model));
    let own = [
        expand_as_str(model),
        expand_value(model),
        expand_is_unknown(model),
        expand_from_value(plan, target),
    ];
    let items = quote! {
        #macros::inherent!(#visibility #ty [#alias]);
        #(#own)*
    };
    let block = target.implement(None, &items);
    quote! {
        #[doc = #table]
        #[allow(clippy::same_name_method)]
        #block
    }
}

/// rustdoc refuses an alias that is empty or the name of the item.
fn expand_alias(model: &Model<'_>) -> Option<TokenStream> {
    let name = &model.name;
    (name != "TYPE" && !name.is_empty()).then(|| quote!(#[doc(alias = #name)]))
}

fn expand_as_str(model: &Model<'_>) -> TokenStream {
    let (visibility, ident) = (model.visibility, model.ident);
    let declared = quote! {
        __private::name::<Self>(__discriminant(self))
    };
    match model
        .unknown()
        .map(|unknown| (unknown.ident, &unknown.text))
    {
        None => quote! {
            /// The text on the wire: the member's name.
            #[inline]
            #[must_use]
            #visibility const fn as_str(&self) -> &'static ::core::primitive::str { #declared }
        },
        Some((variant, Text::Lost(name))) => quote! {
            /// The text on the wire: the member's name.
            #[inline]
            #[must_use]
            #visibility const fn as_str(&self) -> &'static ::core::primitive::str {
                match *self { #ident::#variant => #name, _ => #declared }
            }
        },
        Some((_, Text::Kept(_))) => quote! {
            /// The text on the wire: the member's name, or the text of an unknown member as it was sent.
            #[inline]
            #[must_use]
            #visibility fn as_str(&self) -> &::core::primitive::str {
                __private::GraphEnum::as_str(self)
            }
        },
    }
}

fn expand_value(model: &Model<'_>) -> TokenStream {
    let (visibility, ident) = (model.visibility, model.ident);
    let repr = primitive(model.repr.underlying_type().rust_name());
    let own = quote!(__discriminant(self) as #repr);
    match model
        .unknown()
        .map(|unknown| (unknown.ident, &unknown.text))
    {
        // After a mistake an open enum has no unknown variant here, but its users still expect an `Option`.
        None if model.is_open() => quote! {
            #visibility const fn value(&self) -> ::core::option::Option<#repr> {
                ::core::option::Option::Some(#own)
            }
        },
        None => quote! {
            /// The integer.
            #[inline]
            #[must_use]
            #visibility const fn value(&self) -> #repr { #own }
        },
        Some((variant, Text::Lost(_))) => quote! {
            /// The integer; `None` for an unknown member.
            #[inline]
            #[must_use]
            #visibility const fn value(&self) -> ::core::option::Option<#repr> {
                match *self {
                    #ident::#variant => ::core::option::Option::None,
                    _ => ::core::option::Option::Some(#own),
                }
            }
        },
        Some((_, Text::Kept(_))) => quote! {
            /// The integer. For an unknown member: its text as an integer, if it is one in the range of the underlying type,
            /// otherwise `None`.
            #[inline]
            #[must_use]
            #visibility fn value(&self) -> ::core::option::Option<#repr> {
                __private::GraphEnum::value(self)
            }
        },
    }
}

fn expand_is_unknown(model: &Model<'_>) -> TokenStream {
    let (visibility, ident) = (model.visibility, model.ident);
    match model.unknown() {
        None => quote! {
            /// Returns `false`: a closed enum has no unknown member.
            #[inline]
            #[must_use]
            #visibility const fn is_unknown(&self) -> ::core::primitive::bool { false }
        },
        Some(unknown) => {
            let variant = unknown.ident;
            quote! {
                /// Returns `true` for the unknown variant: a member that this build does not know.
                #[inline]
                #[must_use]
                #visibility const fn is_unknown(&self) -> ::core::primitive::bool {
                    match *self { #ident::#variant { .. } => true, _ => false }
                }
            }
        }
    }
}

fn expand_from_value(plan: &Plan<'_>, target: &Target) -> TokenStream {
    let (visibility, ty) = (plan.model.visibility, &target.ty);
    let repr = primitive(plan.model.repr.underlying_type().rust_name());
    let body = FromValue::new(plan).expand();
    quote! {
        /// The declared member of an integer.
        #[inline]
        #[must_use]
        #visibility const fn from_value(value: #repr) -> ::core::option::Option<#ty> { #body }
    }
}
