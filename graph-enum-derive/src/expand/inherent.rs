//! The inherent items, `const fn`s where possible.

use graph_enum_syntax::{Model, Text};
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::primitive;
use super::target::Target;
use super::values::FromValue;
use crate::plan::Plan;

/// Expands to
///
/// ```text
/// #[doc = "| Member | Variant | …"]
/// impl E {
///     pub const TYPE: &'static EnumType = …;
///     pub const MEMBERS: &'static [E] = …;
///     pub const fn member(&self) -> Option<&'static Member> { … }      index, from_name, parse_known
///     pub const fn as_str(&self) -> &'static str { … }
///     pub const fn value(&self) -> i32 { … }
///     pub const fn is_unknown(&self) -> bool { … }
///     pub const fn from_value(value: i32) -> Option<E> { … }
/// }
/// ```
pub(super) fn expand_inherent(plan: &Plan<'_>, target: &Target) -> TokenStream {
    let (model, table) = (&plan.model, docs::table(&plan.model));
    let items = [
        expand_constants(model, target),
        expand_lookups(target),
        expand_as_str(model, target),
        expand_value(model, target),
        expand_is_unknown(model, target),
        expand_from_value(plan, target),
    ];
    let block = target.inherent(&quote!(#(#items)*));
    quote! {
        #[doc = #table]
        #[allow(clippy::same_name_method)]
        #block
    }
}

fn expand_constants(model: &Model<'_>, target: &Target) -> TokenStream {
    let (visibility, ty, alias) = (&target.visibility, &target.ty, expand_alias(model));
    quote! {
        /// The schema: names, integers and descriptions as data.
        #alias
        #visibility const TYPE: &'static __private::EnumType = __private::enum_type::<#ty>();

        /// Every declared member, in declaration order.
        #visibility const MEMBERS: &'static [#ty] = __private::variants::<#ty>();
    }
}

/// Each is one call into generic code, which the compiler checks once for a thousand enums.
fn expand_lookups(target: &Target) -> TokenStream {
    let (visibility, ty) = (&target.visibility, &target.ty);
    quote! {
        /// The member's schema; `None` for an unknown member.
        #[inline]
        #[must_use]
        #visibility const fn member(&self) -> __private::Option<&'static __private::Member> {
            __private::row::<#ty>(__discriminant(self))
        }

        /// The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.
        #[inline]
        #[must_use]
        #visibility const fn index(&self) -> __private::Option<__private::usize> {
            __private::index::<#ty>(__discriminant(self))
        }

        /// The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
        ///
        /// `FromStr` also accepts white space around the name, and integers.
        #[inline]
        #[must_use]
        #visibility const fn from_name(
            name: &__private::str,
        ) -> __private::Option<#ty> {
            __from_index(__private::index_of_name::<#ty>(name))
        }

        /// The declared member of a text that a person typed, read as `FromStr` reads it.
        ///
        /// # Errors
        ///
        /// If the text is not a declared member; the error suggests the nearest name.
        #[inline]
        #visibility fn parse_known(
            text: &__private::str,
        ) -> __private::Result<#ty, __private::ParseError> {
            __private::parse_known(text)
        }
    }
}

/// rustdoc refuses an alias that is empty or the name of the item.
fn expand_alias(model: &Model<'_>) -> Option<TokenStream> {
    let name = &model.name;
    (name != "TYPE" && !name.is_empty()).then(|| quote!(#[doc(alias = #name)]))
}

fn expand_as_str(model: &Model<'_>, target: &Target) -> TokenStream {
    let (visibility, ident) = (&target.visibility, model.ident);
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
            #visibility const fn as_str(&self) -> &'static __private::str { #declared }
        },
        Some((variant, Text::Lost(name))) => quote! {
            /// The text on the wire: the member's name.
            #[inline]
            #[must_use]
            #visibility const fn as_str(&self) -> &'static __private::str {
                match *self { #ident::#variant => #name, _ => #declared }
            }
        },
        Some((_, Text::Kept(_))) => quote! {
            /// The text on the wire: the member's name, or the text of an unknown member as it was sent.
            #[inline]
            #[must_use]
            #visibility fn as_str(&self) -> &__private::str {
                __private::GraphEnum::as_str(self)
            }
        },
    }
}

fn expand_value(model: &Model<'_>, target: &Target) -> TokenStream {
    let (visibility, ident) = (&target.visibility, model.ident);
    let repr = primitive(model.repr.underlying_type().rust_name());
    let own = quote!(__discriminant(self) as #repr);
    match model
        .unknown()
        .map(|unknown| (unknown.ident, &unknown.text))
    {
        // After a mistake an open enum has no unknown variant here, but its users still expect an `Option`.
        None if model.is_open() => quote! {
            #visibility const fn value(&self) -> __private::Option<#repr> {
                __private::Option::Some(#own)
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
            #visibility const fn value(&self) -> __private::Option<#repr> {
                match *self {
                    #ident::#variant => __private::Option::None,
                    _ => __private::Option::Some(#own),
                }
            }
        },
        Some((_, Text::Kept(_))) => quote! {
            /// The integer. For an unknown member: its text as an integer, if it is one in the range of the underlying type,
            /// otherwise `None`.
            #[inline]
            #[must_use]
            #visibility fn value(&self) -> __private::Option<#repr> {
                __private::GraphEnum::value(self)
            }
        },
    }
}

fn expand_is_unknown(model: &Model<'_>, target: &Target) -> TokenStream {
    let (visibility, ident) = (&target.visibility, model.ident);
    match model.unknown() {
        None => quote! {
            /// Returns `false`: a closed enum has no unknown member.
            #[inline]
            #[must_use]
            #visibility const fn is_unknown(&self) -> __private::bool { false }
        },
        Some(unknown) => {
            let variant = unknown.ident;
            quote! {
                /// Returns `true` for the unknown variant: a member that this build does not know.
                #[inline]
                #[must_use]
                #visibility const fn is_unknown(&self) -> __private::bool {
                    match *self { #ident::#variant { .. } => true, _ => false }
                }
            }
        }
    }
}

fn expand_from_value(plan: &Plan<'_>, target: &Target) -> TokenStream {
    let (visibility, ty) = (&target.visibility, &target.ty);
    let repr = primitive(plan.model.repr.underlying_type().rust_name());
    let body = FromValue::new(plan).expand();
    quote! {
        /// The declared member of an integer.
        #[inline]
        #[must_use]
        #visibility const fn from_value(value: #repr) -> __private::Option<#ty> { #body }
    }
}
