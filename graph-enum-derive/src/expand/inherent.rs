//! The inherent items, and the trait `GraphEnum` that forwards to them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::{docs, primitive};
use crate::model::{Enumeration, Text};

/// Expands to
///
/// ```text
/// impl E { pub const TYPE: …; pub const MEMBERS: …; pub const fn as_str(&self) -> &'static str { … } … }
/// ```
pub(super) fn expand_inherent(model: &Enumeration<'_>) -> TokenStream {
    let (ident, table) = (model.ident, docs::table(model));
    let items = [
        expand_constants(model),
        expand_to(model),
        expand_from(model),
    ];
    quote! {
        #[doc = #table]
        #[automatically_derived]
        #[allow(dead_code, clippy::same_name_method)]
        impl #ident { #(#items)* }
    }
}

fn expand_constants(model: &Enumeration<'_>) -> TokenStream {
    let (ident, visibility, name) = (model.ident, model.visibility, &model.name);
    // rustdoc refuses an alias that is the item's own name.
    let alias = (name != "TYPE").then(|| quote!(#[doc(alias = #name)]));
    quote! {
        /// The schema: names, integers and descriptions as data.
        #alias
        #visibility const TYPE: &'static __private::EnumType = &__TYPE;

        /// Every declared member, in declaration order; never an unknown one.
        #visibility const MEMBERS: &'static [#ident] = __VARIANTS;
    }
}

/// From a value to its text, integer and row.
fn expand_to(model: &Enumeration<'_>) -> TokenStream {
    let visibility = model.visibility;
    let (str_type, bool_type) = (primitive("str"), primitive("bool"));
    let (as_str, value) = (expand_as_str(model), expand_value(model));
    let is_unknown = model.unknown.as_ref().map_or_else(
        || quote!(false),
        |unknown| {
            let (ident, variant) = (model.ident, unknown.ident);
            quote!(match *self { #ident::#variant { .. } => true, _ => false })
        },
    );
    let (as_str_const, lifetime) = match text(model) {
        Some((_, Text::Kept(_))) => (None, None),
        _ => (Some(quote!(const)), Some(quote!('static))),
    };
    quote! {
        /// The text on the wire: the member's name, or what was sent for an unknown one.
        #[inline]
        #[must_use]
        #visibility #as_str_const fn as_str(&self) -> & #lifetime #str_type { #as_str }

        #value

        /// The member's row in the schema; `None` for an unknown one.
        #[inline]
        #[must_use]
        #visibility const fn member(&self) -> ::core::option::Option<&'static __private::Member> {
            match __index(self) {
                ::core::option::Option::Some(__at) => ::core::option::Option::Some(&__MEMBERS[__at]),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        /// Whether this is a member that this build does not know.
        #[inline]
        #[must_use]
        #visibility const fn is_unknown(&self) -> #bool_type { #is_unknown }
    }
}

/// The unknown variant, and what becomes of the text.
fn text<'a>(model: &'a Enumeration<'_>) -> Option<(&'a Ident, &'a Text<'a>)> {
    let unknown = model.unknown.as_ref();
    unknown.map(|unknown| (unknown.ident, &unknown.text))
}

fn expand_as_str(model: &Enumeration<'_>) -> TokenStream {
    let ident = model.ident;
    let declared = |otherwise: &str| {
        quote! {
            match __index(self) {
                ::core::option::Option::Some(__at) => __MEMBERS[__at].name(),
                ::core::option::Option::None => #otherwise,
            }
        }
    };
    match text(model) {
        None => declared(""),
        Some((_, Text::Lost(name))) => declared(name),
        Some((variant, Text::Kept(_))) => {
            let declared = declared("");
            quote! {
                match self {
                    #ident::#variant(__held) => __text(__held),
                    _ => #declared,
                }
            }
        }
    }
}

fn expand_value(model: &Enumeration<'_>) -> TokenStream {
    let (ident, visibility) = (model.ident, model.visibility);
    let repr = primitive(model.repr.rust_type());
    let known = quote!(::core::option::Option::Some(__discriminant(self) as #repr));
    let (constant, value) = match text(model) {
        None => (Some(quote!(const)), known),
        Some((variant, Text::Lost(_))) => {
            let none = quote!(::core::option::Option::None);
            let value = quote!(match *self { #ident::#variant => #none, _ => #known });
            (Some(quote!(const)), value)
        }
        Some((variant, Text::Kept(_))) => {
            let value = quote! {
                match self {
                    #ident::#variant(__held) => __private::unknown_value(__text(__held)),
                    _ => #known,
                }
            };
            (None, value)
        }
    };
    quote! {
        /// The integer; `None` for an unknown name, the number itself for an unknown number.
        #[inline]
        #[must_use]
        #visibility #constant fn value(&self) -> ::core::option::Option<#repr> { #value }
    }
}

/// From a name or an integer to a member.
fn expand_from(model: &Enumeration<'_>) -> TokenStream {
    let (ident, visibility) = (model.ident, model.visibility);
    let (str_type, repr) = (primitive("str"), primitive(model.repr.rust_type()));
    quote! {
        /// The declared member of a name or alias.
        #[inline]
        #[must_use]
        #visibility const fn from_name(name: &#str_type) -> ::core::option::Option<#ident> {
            __from_name(name)
        }

        /// The declared member of an integer.
        #[inline]
        #[must_use]
        #visibility const fn from_value(value: #repr) -> ::core::option::Option<#ident> {
            __from_value(value)
        }
    }
}

/// Expands to
///
/// ```text
/// impl GraphEnum for E { type Repr = i32; const TYPE: …; fn as_str(&self) -> &str { E::as_str(self) } … }
/// ```
pub(super) fn expand_graph_enum(model: &Enumeration<'_>) -> TokenStream {
    let ident = model.ident;
    let (str_type, repr) = (primitive("str"), primitive(model.repr.rust_type()));
    let unknown = match text(model) {
        None => quote!(::core::option::Option::None),
        Some((variant, Text::Lost(_))) => quote!(::core::option::Option::Some(#ident::#variant)),
        Some((_, Text::Kept(_))) => quote!(::core::option::Option::Some(__unknown(__text))),
    };
    quote! {
        #[automatically_derived]
        impl __private::GraphEnum for #ident {
            type Repr = #repr;
            const TYPE: &'static __private::EnumType = &__TYPE;
            const MEMBERS: &'static [#ident] = __VARIANTS;
            #[inline]
            fn as_str(&self) -> &#str_type { self.as_str() }
            #[inline]
            fn from_name(__name: &#str_type) -> ::core::option::Option<#ident> { __from_name(__name) }
            #[inline]
            fn from_value(__value: #repr) -> ::core::option::Option<#ident> { __from_value(__value) }
            #[inline]
            fn member(&self) -> ::core::option::Option<&'static __private::Member> { self.member() }
            #[inline]
            fn __unknown(__text: &#str_type) -> ::core::option::Option<#ident> { #unknown }
        }
    }
}
