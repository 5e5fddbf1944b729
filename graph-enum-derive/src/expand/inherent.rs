//! The inherent items, `const fn`s as far as that can be.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::unknown::text;
use super::values::expand_match_value;
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
        expand_as_str(model),
        expand_value(model),
        expand_member(model),
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
        #visibility const TYPE: &'static __private::EnumType = <#ident as __private::GraphEnum>::TYPE;

        /// Every declared member, in declaration order; never an unknown one.
        #visibility const MEMBERS: &'static [#ident] = <#ident as __private::GraphEnum>::MEMBERS;
    }
}

/// `const` unless it reads the text that an unknown variant holds.
fn expand_as_str(model: &Enumeration<'_>) -> TokenStream {
    let (ident, visibility) = (model.ident, model.visibility);
    let (str_type, declared) = (primitive("str"), expand_declared(model, "name"));
    let (signature, text) = match text(model) {
        None => (
            quote!(const fn as_str(&self) -> &'static #str_type),
            declared,
        ),
        Some((variant, Text::Lost(name))) => (
            quote!(const fn as_str(&self) -> &'static #str_type),
            quote!(match *self { #ident::#variant => #name, _ => #declared }),
        ),
        Some((_, Text::Kept(_))) => (
            quote!(fn as_str(&self) -> &#str_type),
            quote!(__private::GraphEnum::as_str(self)),
        ),
    };
    quote! {
        /// The text on the wire: the member's name, or what was sent for an unknown one.
        #[inline]
        #[must_use]
        #visibility #signature { #text }
    }
}

/// A function of the runtime over the discriminant of a declared member.
fn expand_declared(model: &Enumeration<'_>, function: &str) -> TokenStream {
    let (ident, wide) = (model.ident, primitive("i64"));
    let function = Ident::new(function, Span::call_site());
    quote!(__private::#function::<#ident>(__discriminant(self) as #wide))
}

/// `const` unless it reads the text that an unknown variant holds.
fn expand_value(model: &Enumeration<'_>) -> TokenStream {
    let (ident, visibility) = (model.ident, model.visibility);
    let repr = primitive(model.repr.rust_type());
    let declared = quote!(::core::option::Option::Some(__discriminant(self) as #repr));
    let (constant, value) = match text(model) {
        None => (Some(quote!(const)), declared),
        Some((variant, Text::Lost(_))) => {
            let none = quote!(::core::option::Option::None);
            let value = quote!(match *self { #ident::#variant => #none, _ => #declared });
            (Some(quote!(const)), value)
        }
        Some((_, Text::Kept(_))) => (None, quote!(__private::GraphEnum::value(self))),
    };
    quote! {
        /// The integer; `None` for an unknown name, the number itself for an unknown number.
        #[inline]
        #[must_use]
        #visibility #constant fn value(&self) -> ::core::option::Option<#repr> { #value }
    }
}

/// The row, and whether there is one. No row is found for the unknown variant's discriminant.
fn expand_member(model: &Enumeration<'_>) -> TokenStream {
    let visibility = model.visibility;
    let (bool_type, row) = (primitive("bool"), expand_declared(model, "row"));
    let is_unknown = text(model).map_or_else(
        || quote!(false),
        |(variant, _)| {
            let ident = model.ident;
            quote!(match *self { #ident::#variant { .. } => true, _ => false })
        },
    );
    quote! {
        /// The member's row in the schema; `None` for an unknown one.
        #[inline]
        #[must_use]
        #visibility const fn member(&self) -> ::core::option::Option<&'static __private::Member> { #row }

        /// Whether this is a member that this build does not know.
        #[inline]
        #[must_use]
        #visibility const fn is_unknown(&self) -> #bool_type { #is_unknown }
    }
}

/// From a name or an integer to a member.
fn expand_from(model: &Enumeration<'_>) -> TokenStream {
    let (ident, visibility) = (model.ident, model.visibility);
    let (str_type, repr) = (primitive("str"), primitive(model.repr.rust_type()));
    let wide = primitive("i64");
    let of_value = expand_match_value(model).unwrap_or_else(
        || quote!(__from_index(__private::index_of_value::<#ident>(value as #wide))),
    );
    quote! {
        /// The declared member of a name or alias.
        #[inline]
        #[must_use]
        #visibility const fn from_name(name: &#str_type) -> ::core::option::Option<#ident> {
            __from_index(__private::index_of_name::<#ident>(name))
        }

        /// The declared member of an integer.
        #[inline]
        #[must_use]
        #visibility const fn from_value(value: #repr) -> ::core::option::Option<#ident> {
            #of_value
        }
    }
}
