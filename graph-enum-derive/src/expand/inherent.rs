//! The inherent items, `const fn`s where possible.

use graph_enum_syntax::Model;
use proc_macro2::TokenStream;
use quote::quote;

use super::target::Target;
use super::values::expand_from_value;
use super::{docs, parse};
use crate::plan::Plan;

// The documentation of the quoted items. As comments in the quoted code, quote would parse it anew for every enum.
const TYPE: &str = "The schema: names, integers and descriptions as data.";
const FROM_VALUE: &str = "The declared member of an integer.";
const AS_STR_OF_LOSSY: &str = "The text on the wire: the member's name.";
const VALUE_OF_LOSSY: &str = "The integer; `None` for an unknown member.";
const IS_UNKNOWN: &str =
    "Returns `true` for the unknown variant: a member that this build does not know.";

/// The items that look up a declared member.
const DECLARED: &str = "
    /// Every declared member, in declaration order.
    pub const MEMBERS: &'static [Self] = __private::variants::<Self>();

    /// The member's schema; `None` for an unknown member.
    #[inline]
    #[must_use]
    pub const fn member(&self) -> __private::Option<&'static __private::Member> {
        __private::row::<Self>(__discriminant(self))
    }

    /// The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.
    #[inline]
    #[must_use]
    pub const fn index(&self) -> __private::Option<__private::usize> {
        __private::index::<Self>(__discriminant(self))
    }

    /// The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
    ///
    /// `FromStr` also accepts white space around the name, and integers.
    #[inline]
    #[must_use]
    pub const fn from_name(name: &__private::str) -> __private::Option<Self> {
        __from_index(__private::index_of_name::<Self>(name))
    }

    /// The declared member of a text that a person typed, read as `FromStr` reads it.
    ///
    /// # Errors
    ///
    /// If the text is not a declared member; the error suggests the nearest name.
    #[inline]
    pub fn parse_known(text: &__private::str) -> __private::Result<Self, __private::ParseError> {
        __private::parse_known(text)
    }
";

const AS_STR_OF_CLOSED: &str = "
    /// The text on the wire: the member's name.
    #[inline]
    #[must_use]
    pub const fn as_str(&self) -> &'static __private::str {
        __private::name::<Self>(__discriminant(self))
    }
";

const AS_STR_OF_OPEN: &str = "
    /// The text on the wire: the member's name, or the text of an unknown member as it was sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &__private::str {
        __private::GraphEnum::as_str(self)
    }
";

const VALUE_OF_CLOSED: &str = "
    /// The integer.
    #[inline]
    #[must_use]
    pub const fn value(&self) -> __Repr {
        __discriminant(self) as __Repr
    }
";

const VALUE_OF_OPEN: &str = "
    /// The integer. For an unknown member: its text as an integer, if it is one in the range of the underlying type,
    /// otherwise `None`.
    #[inline]
    #[must_use]
    pub fn value(&self) -> __private::Option<__Repr> {
        __private::GraphEnum::value(self)
    }
";

const IS_UNKNOWN_OF_CLOSED: &str = "
    /// Returns `false`: a closed enum has no unknown member.
    #[inline]
    #[must_use]
    pub const fn is_unknown(&self) -> __private::bool { false }
";

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
    let model = &plan.model;
    let ident = target.ident;
    let (parameters, arguments, bounds) = target.generics();
    let (table, alias) = (docs::table(model), expand_alias(model));
    let items: TokenStream = [
        expand_as_str(model),
        expand_value(model),
        expand_is_unknown(model),
    ]
    .into_iter()
    .collect();
    let from_value = expand_from_value(plan);
    let declared = parse(DECLARED);
    quote! {
        #[doc = #table]
        #[allow(clippy::same_name_method)]
        #[automatically_derived]
        impl #parameters #ident #arguments #bounds {
            #[doc = #TYPE]
            #alias
            pub const TYPE: &'static __private::EnumType = __private::enum_type::<Self>();

            #declared

            #items

            #[doc = #FROM_VALUE]
            #[inline]
            #[must_use]
            pub const fn from_value(value: __Repr) -> __private::Option<Self> {
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

fn expand_as_str(model: &Model<'_>) -> TokenStream {
    let ident = model.ident;
    let unknown = model.unknown();
    match unknown.map(|it| (&it.variant.ident, &it.name, it.field())) {
        None => parse(AS_STR_OF_CLOSED),
        Some((variant, name, None)) => quote! {
            #[doc = #AS_STR_OF_LOSSY]
            #[inline]
            #[must_use]
            pub const fn as_str(&self) -> &'static __private::str {
                match *self {
                    #ident::#variant => #name,
                    _ => __private::name::<Self>(__discriminant(self)),
                }
            }
        },
        Some((.., Some(_))) => parse(AS_STR_OF_OPEN),
    }
}

fn expand_value(model: &Model<'_>) -> TokenStream {
    let ident = model.ident;
    let own = quote!(__discriminant(self) as __Repr);
    let unknown = model.unknown();
    match unknown.map(|it| (&it.variant.ident, it.field())) {
        // After a mistake an open enum has no unknown variant here, but its users still expect an `Option`.
        None if model.is_open() => quote! {
            pub const fn value(&self) -> __private::Option<__Repr> {
                __private::Option::Some(#own)
            }
        },
        None => parse(VALUE_OF_CLOSED),
        Some((variant, None)) => quote! {
            #[doc = #VALUE_OF_LOSSY]
            #[inline]
            #[must_use]
            pub const fn value(&self) -> __private::Option<__Repr> {
                match *self {
                    #ident::#variant => __private::Option::None,
                    _ => __private::Option::Some(#own),
                }
            }
        },
        Some((_, Some(_))) => parse(VALUE_OF_OPEN),
    }
}

fn expand_is_unknown(model: &Model<'_>) -> TokenStream {
    let ident = model.ident;
    match model.unknown() {
        None => parse(IS_UNKNOWN_OF_CLOSED),
        Some(unknown) => {
            let variant = &unknown.variant.ident;
            quote! {
                #[doc = #IS_UNKNOWN]
                #[inline]
                #[must_use]
                pub const fn is_unknown(&self) -> __private::bool {
                    match *self { #ident::#variant { .. } => true, _ => false }
                }
            }
        }
    }
}
