//! `FlagsEnum`, and the operators that combine members to a set.

use graph_enum_syntax::{Kind, Member, Model};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use super::identifier;
use super::target::Target;

/// Expands to
///
/// ```text
/// impl FlagsEnum for E { type __UnknownTokens = (); … }
/// impl BitOr<T: AsFlags<E>> for E { … } …
/// impl E { pub const fn set_of(members: &[E]) -> Flags<E> { … } }      of a closed enum
/// ```
pub(super) fn expand_flags(model: &Model<'_>, target: &Target<'_>) -> TokenStream {
    if !model.is_flags() {
        return TokenStream::new();
    }
    let items = [
        Some(expand_flags_enum(model, target)),
        Some(expand_operators(target)),
        expand_set_of(model),
    ];
    items.into_iter().flatten().collect()
}

/// Expands to
///
/// ```text
/// impl<Operand: AsFlags<E>> BitOr<Operand> for E { … } …
/// impl Not for E { … }
/// ```
///
/// Each returns a set.
fn expand_operators(target: &Target<'_>) -> TokenStream {
    let ident = target.ident;
    let (parameters, arguments, bounds) = target.generics();
    // Not the enum's own name, which the type parameter would hide.
    let operand = identifier(if *ident == "Operand" {
        "Other"
    } else {
        "Operand"
    });
    let generics = target.with_parameter(parse_quote!(#operand: __private::AsFlags<Self>));
    let (with_operand, ..) = generics.split_for_impl();
    let operators = ["BitOr", "BitAnd", "BitXor", "Sub"].map(identifier);
    let functions = ["bitor", "bitand", "bitxor", "sub"].map(identifier);
    quote! {
        #(
            #[automatically_derived]
            impl #with_operand ::core::ops::#operators<#operand> for #ident #arguments #bounds {
                type Output = __private::Flags<Self>;

                #[inline]
                fn #functions(self, other: #operand) -> __private::Flags<Self> {
                    ::core::ops::#operators::#functions(
                        <__private::Flags<Self> as __private::From<Self>>::from(self),
                        other,
                    )
                }
            }
        )*

        #[automatically_derived]
        impl #parameters ::core::ops::Not for #ident #arguments #bounds {
            type Output = __private::Flags<Self>;

            #[inline]
            fn not(self) -> __private::Flags<Self> {
                !<__private::Flags<Self> as __private::From<Self>>::from(self)
            }
        }
    }
}

/// Expands to
///
/// ```text
/// impl E { pub const fn set_of(members: &[E]) -> Flags<E> { … } }
/// ```
///
/// Inherent, because the functions of a trait are not `const`.
fn expand_set_of(model: &Model<'_>) -> Option<TokenStream> {
    let ident = model.ident;
    // After a mistake the enum may have parameters.
    let is_closed = !model.is_open() && model.generics.params.is_empty();
    is_closed.then(|| {
        quote! {
            #[automatically_derived]
            impl #ident {
                /// The set of these members, for a constant. Elsewhere, members combine with `|`.
                #[must_use]
                pub const fn set_of(members: &[Self]) -> __private::Flags<Self> {
                    let mut __set = __private::Flags::<Self>::empty();
                    let mut __nth = 0;
                    while __nth < members.len() {
                        __set = __private::with_discriminant(__set, __discriminant(&members[__nth]));
                        __nth += 1;
                    }
                    __set
                }
            }
        }
    })
}

fn expand_flags_enum(model: &Model<'_>, target: &Target<'_>) -> TokenStream {
    let ident = target.ident;
    let (parameters, arguments, bounds) = target.generics();
    let none = quote!(__private::Option::None);
    let (tokens, lost) = match model.unknown() {
        None => (quote!(()), none),
        Some(unknown) if unknown.field().is_some() => (quote!(__private::UnknownFlags), none),
        Some(Member { name, .. }) => {
            let lost = quote!(__private::Option::Some(#name));
            (quote!(__private::UnknownFlags), lost)
        }
    };
    let bit = expand_bit(model);
    quote! {
        #[automatically_derived]
        impl #parameters __private::FlagsEnum for #ident #arguments #bounds {
            type __UnknownTokens = #tokens;
            const __LOSSY_NAME: __private::Option<&'static __private::str> = #lost;
            #bit
        }
    }
}

/// Expands to
///
/// ```text
/// fn __bit(&self) -> u64 {
///     match *self { E::Unknown { .. } => 0, _ if is_contiguous::<E>() => __discriminant(self) as u64,
///                   E::X86 => const { flag_bit::<E>(1) }, … }
/// }
/// ```
///
/// The bits are constants in code, not loads from a table in another crate, so that `contains` of a
/// constant member is one instruction. In an optimized build they make the crate that declares the enum compute the table of flags.
fn expand_bit(model: &Model<'_>) -> TokenStream {
    let ident = model.ident;
    let other = match &model.kind {
        Kind::Closed => TokenStream::new(),
        Kind::Open(unknown) => {
            let variant = &unknown.variant.ident;
            quote!(#ident::#variant { .. } => 0,)
        }
        Kind::Failed { .. } => {
            return quote!(
                fn __bit(&self) -> __private::u64 {
                    0
                }
            );
        }
    };
    let members = model.members.iter().enumerate().map(|(index, member)| {
        let variant = &member.variant.ident;
        quote!(#ident::#variant => const { __private::flag_bit::<#ident>(#index) },)
    });
    quote! {
        #[inline]
        fn __bit(&self) -> __private::u64 {
            match *self {
                #other
                _ if __private::is_contiguous::<#ident>() => __discriminant(self) as __private::u64,
                #(#members)*
            }
        }
    }
}
