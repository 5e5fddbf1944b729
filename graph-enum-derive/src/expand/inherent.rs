//! The inherent items, `const fn`s where possible.

use graph_enum_syntax::Model;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Visibility;

use super::docs;
use super::repr;
use super::target::Target;
use super::values::expand_from_value;
use crate::plan::Plan;

// The documentation of the items. As comments in the quoted code, quote would parse it anew for every enum.
const TYPE: &str = "The schema: names, integers and descriptions as data.";
const MEMBERS: &str = "Every declared member, in declaration order.";
const MEMBER: &str = "The member's schema; `None` for an unknown member.";
const INDEX: &str = "The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.";
const FROM_NAME: &str =
    "The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.

`FromStr` also accepts white space around the name, and integers.";
const PARSE_KNOWN: &str =
    "The declared member of a text that a person typed, read as `FromStr` reads it.

# Errors

If the text is not a declared member; the error suggests the nearest name.";
const FROM_VALUE: &str = "The declared member of an integer.";
const AS_STR: &str = "The text on the wire: the member's name.";
const AS_STR_OF_OPEN: &str =
    "The text on the wire: the member's name, or the text of an unknown member as it was sent.";
const VALUE: &str = "The integer.";
const VALUE_OF_LOSSY: &str = "The integer; `None` for an unknown member.";
const VALUE_OF_OPEN: &str =
    "The integer. For an unknown member: its text as an integer, if it is one in the range of the underlying type,
otherwise `None`.";
const IS_UNKNOWN_OF_CLOSED: &str = "Returns `false`: a closed enum has no unknown member.";
const IS_UNKNOWN: &str =
    "Returns `true` for the unknown variant: a member that this build does not know.";

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
    let items: TokenStream = [
        expand_as_str(model, visibility),
        expand_value(model, visibility),
        expand_is_unknown(model, visibility),
    ]
    .into_iter()
    .collect();
    let from_value = expand_from_value(plan);
    quote! {
        #[doc = #table]
        #[allow(clippy::same_name_method)]
        #[automatically_derived]
        impl #parameters #ident #arguments #bounds {
            #[doc = #TYPE]
            #alias
            #visibility const TYPE: &'static __private::EnumType = __private::enum_type::<Self>();

            #[doc = #MEMBERS]
            #visibility const MEMBERS: &'static [Self] = __private::variants::<Self>();

            #[doc = #MEMBER]
            #[inline]
            #[must_use]
            #visibility const fn member(&self) -> __private::Option<&'static __private::Member> {
                __private::row::<Self>(__discriminant(self))
            }

            #[doc = #INDEX]
            #[inline]
            #[must_use]
            #visibility const fn index(&self) -> __private::Option<__private::usize> {
                __private::index::<Self>(__discriminant(self))
            }

            #[doc = #FROM_NAME]
            #[inline]
            #[must_use]
            #visibility const fn from_name(name: &__private::str) -> __private::Option<Self> {
                __from_index(__private::index_of_name::<Self>(name))
            }

            #[doc = #PARSE_KNOWN]
            #[inline]
            #visibility fn parse_known(
                text: &__private::str,
            ) -> __private::Result<Self, __private::ParseError> {
                __private::parse_known(text)
            }

            #items

            #[doc = #FROM_VALUE]
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
    let unknown = model.unknown();
    match unknown.map(|it| (&it.variant.ident, &it.name, it.field())) {
        None => quote! {
            #[doc = #AS_STR]
            #[inline]
            #[must_use]
            #visibility const fn as_str(&self) -> &'static __private::str { #declared }
        },
        Some((variant, name, None)) => quote! {
            #[doc = #AS_STR]
            #[inline]
            #[must_use]
            #visibility const fn as_str(&self) -> &'static __private::str {
                match *self { #ident::#variant => #name, _ => #declared }
            }
        },
        Some((.., Some(_))) => quote! {
            #[doc = #AS_STR_OF_OPEN]
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
    let unknown = model.unknown();
    match unknown.map(|it| (&it.variant.ident, it.field())) {
        // After a mistake an open enum has no unknown variant here, but its users still expect an `Option`.
        None if model.is_open() => quote! {
            #visibility const fn value(&self) -> __private::Option<__private::#repr> {
                __private::Option::Some(#own)
            }
        },
        None => quote! {
            #[doc = #VALUE]
            #[inline]
            #[must_use]
            #visibility const fn value(&self) -> __private::#repr { #own }
        },
        Some((variant, None)) => quote! {
            #[doc = #VALUE_OF_LOSSY]
            #[inline]
            #[must_use]
            #visibility const fn value(&self) -> __private::Option<__private::#repr> {
                match *self {
                    #ident::#variant => __private::Option::None,
                    _ => __private::Option::Some(#own),
                }
            }
        },
        Some((_, Some(_))) => quote! {
            #[doc = #VALUE_OF_OPEN]
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
            #[doc = #IS_UNKNOWN_OF_CLOSED]
            #[inline]
            #[must_use]
            #visibility const fn is_unknown(&self) -> __private::bool { false }
        },
        Some(unknown) => {
            let variant = &unknown.variant.ident;
            quote! {
                #[doc = #IS_UNKNOWN]
                #[inline]
                #[must_use]
                #visibility const fn is_unknown(&self) -> __private::bool {
                    match *self { #ident::#variant { .. } => true, _ => false }
                }
            }
        }
    }
}
