//! The inherent items, `const fn`s where possible.

use graph_enum_syntax::{Model, Text};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Visibility;

use super::docs;
use super::repr;
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
///
/// Each is one call into generic code, which the compiler checks once for a thousand enums.
pub(super) fn expand_inherent(plan: &Plan<'_>, target: &Target<'_>) -> TokenStream {
    let (model, visibility) = (&plan.model, &target.visibility);
    let ident = target.ident;
    let (parameters, arguments, bounds) = target.generics();
    let (table, alias, repr) = (docs::table(model), expand_alias(model), repr(model));
    let as_str = expand_as_str(model, visibility);
    let value = expand_value(model, visibility);
    let is_unknown = expand_is_unknown(model, visibility);
    let from_value = FromValue::new(plan).expand();
    quote! {
        #[doc = #table]
        #[allow(clippy::same_name_method)]
        #[automatically_derived]
        impl #parameters #ident #arguments #bounds {
            /// The schema: names, integers and descriptions as data.
            #alias
            #visibility const TYPE: &'static __private::EnumType = __private::enum_type::<Self>();

            /// Every declared member, in declaration order.
            #visibility const MEMBERS: &'static [Self] = __private::variants::<Self>();

            /// The member's schema; `None` for an unknown member.
            #[inline]
            #[must_use]
            #visibility const fn member(&self) -> __private::Option<&'static __private::Member> {
                __private::row::<Self>(__discriminant(self))
            }

            /// The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.
            #[inline]
            #[must_use]
            #visibility const fn index(&self) -> __private::Option<__private::usize> {
                __private::index::<Self>(__discriminant(self))
            }

            /// The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
            ///
            /// `FromStr` also accepts white space around the name, and integers.
            #[inline]
            #[must_use]
            #visibility const fn from_name(name: &__private::str) -> __private::Option<Self> {
                __from_index(__private::index_of_name::<Self>(name))
            }

            /// The declared member of a text that a person typed, read as `FromStr` reads it.
            ///
            /// # Errors
            ///
            /// If the text is not a declared member; the error suggests the nearest name.
            #[inline]
            #visibility fn parse_known(
                text: &__private::str,
            ) -> __private::Result<Self, __private::ParseError> {
                __private::parse_known(text)
            }

            #as_str
            #value
            #is_unknown

            /// The declared member of an integer.
            #[inline]
            #[must_use]
            #visibility const fn from_value(value: __private::#repr) -> __private::Option<Self> {
                #from_value
            }
        }
    }
}

/// rustdoc refuses an alias that is empty or the name of the item.
fn expand_alias(model: &Model<'_>) -> Option<TokenStream> {
    let name = &model.name;
    (name != "TYPE" && !name.is_empty()).then(|| quote!(#[doc(alias = #name)]))
}

fn expand_as_str(model: &Model<'_>, visibility: &Visibility) -> TokenStream {
    let ident = model.ident;
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

fn expand_value(model: &Model<'_>, visibility: &Visibility) -> TokenStream {
    let (ident, repr) = (model.ident, repr(model));
    let own = quote!(__discriminant(self) as __private::#repr);
    match model
        .unknown()
        .map(|unknown| (unknown.ident, &unknown.text))
    {
        // After a mistake an open enum has no unknown variant here, but its users still expect an `Option`.
        None if model.is_open() => quote! {
            #visibility const fn value(&self) -> __private::Option<__private::#repr> {
                __private::Option::Some(#own)
            }
        },
        None => quote! {
            /// The integer.
            #[inline]
            #[must_use]
            #visibility const fn value(&self) -> __private::#repr { #own }
        },
        Some((variant, Text::Lost(_))) => quote! {
            /// The integer; `None` for an unknown member.
            #[inline]
            #[must_use]
            #visibility const fn value(&self) -> __private::Option<__private::#repr> {
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
            #visibility fn value(&self) -> __private::Option<__private::#repr> {
                __private::GraphEnum::value(self)
            }
        },
    }
}

fn expand_is_unknown(model: &Model<'_>, visibility: &Visibility) -> TokenStream {
    let ident = model.ident;
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
