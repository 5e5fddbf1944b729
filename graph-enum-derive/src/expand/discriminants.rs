//! `__discriminant`, `__from_index` and `__unknown`: variant to discriminant, and index or unknown text to variant.

use graph_enum_syntax::{Kind, Member, Model, Repr, Value, unraw};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit, parse_quote};

use super::target::Target;
use super::{identifier, runtime};

/// The integer of a variant, as an expression of the discriminants' type.
pub(super) fn expand_value(ident: &Ident, member: &Member<'_>) -> Expr {
    match member.value {
        Value::Known(value) => Expr::Lit(ExprLit {
            attrs: Vec::new(),
            lit: Lit::Verbatim(Literal::i64_unsuffixed(value)),
        }),
        Value::Computed(..) => {
            let name = computed_name(&member.variant.ident);
            parse_quote!(#ident::#name)
        }
    }
}

fn computed_name(variant: &Ident) -> Ident {
    format_ident!("__VALUE_{}", unraw(variant), span = Span::call_site())
}

/// Expands to
///
/// ```text
/// const _: () = {
///     impl E { const __VALUE_High: isize = HIGH; const __VALUE_Highest: isize = isize::wrapping_add(E::__VALUE_High, 1); }
///     const _: () = assert!(is_edm_int32(E::__VALUE_High as i64), "…");
/// };
/// ```
///
/// The expression is quoted only here, with the type that it has as a discriminant and where `Self` is the enum, so
/// that rustc reports the same of it as at the variant. The block has none of the names that the others import.
pub(super) fn expand_computed(model: &Model<'_>) -> Option<TokenStream> {
    let ident = model.ident;
    let own = identifier(model.repr.discriminant_type());
    let variants = model.members.iter().chain(model.unknown());
    let values = variants.filter_map(|member| {
        let Value::Computed(expression, first, more) = member.value else {
            return None;
        };
        let name = computed_name(&member.variant.ident);
        let value = if more == 0 {
            expression.into_token_stream()
        } else {
            let (first, more) = (computed_name(first), Literal::i64_unsuffixed(more));
            quote!(__private::#own::wrapping_add(#ident::#first, #more))
        };
        Some(quote! {
            #[allow(non_upper_case_globals, unused_braces, unused_parens)]
            const #name: __private::#own = #value;
        })
    });
    // The unknown variant's integer is not part of the schema.
    let checks = model.members.iter().filter_map(|member| {
        let Value::Computed(expression, ..) = member.value else {
            return None;
        };
        let value = expand_value(ident, member);
        let range = (model.repr == Repr::Default).then(|| expand_range_check(&value, expression));
        let sign = model
            .is_flags()
            .then(|| expand_sign_check(&value, expression));
        Some(quote!(#range #sign))
    });
    let values: TokenStream = values.collect();
    let runtime = runtime(model.attributes.runtime.as_ref());
    (!values.is_empty()).then(|| {
        quote! {
            const _: () = {
                use #runtime::private as __private;

                #[automatically_derived]
                impl #ident { #values }

                #(#checks)*
            };
        }
    })
}

/// Without a `repr` a discriminant is an `isize`, wider than the underlying type.
fn expand_range_check(value: &Expr, expression: &Expr) -> TokenStream {
    let is_right = quote!(__private::is_edm_int32(#value as __private::i64));
    let message = "value is outside `Edm.Int32`; write `#[repr(i64)]`";
    expand_assertion(expression, &is_right, message)
}

/// Flags are not negative. `check` has already reported literals.
fn expand_sign_check(value: &Expr, expression: &Expr) -> TokenStream {
    let message = "a flag has a negative value; use a value of 0 or more";
    expand_assertion(expression, &quote!(#value >= 0), message)
}

/// An assertion that fails at the expression. Only its head has that span: a lint that reads the source of a literal must
/// not find the user's literal there.
fn expand_assertion(expression: &Expr, is_right: &TokenStream, message: &str) -> TokenStream {
    let arguments = quote!(#is_right, #message);
    let assertion = quote_spanned!(expression.span()=> ::core::assert!(#arguments));
    quote!(const _: () = #assertion;)
}

/// Expands to
///
/// ```text
/// &[E::None, with_value(E::High, E::__VALUE_High as i64)]
/// ```
///
/// A wrong discriminant must be evaluated before the variant without one. An array with a call is not promoted, so that
/// both are evaluated in this constant, in this order.
pub(super) fn expand_members(model: &Model<'_>) -> TokenStream {
    let ident = model.ident;
    let variants = model.members.iter().map(|member| {
        let variant = &member.variant.ident;
        match member.value {
            Value::Known(_) => quote!(#ident::#variant),
            Value::Computed(..) => {
                let value = expand_value(ident, member);
                quote!(__private::with_value(#ident::#variant, #value as __private::i64))
            }
        }
    });
    quote!(&[#(#variants),*])
}

/// Expands to
///
/// ```text
/// const fn __discriminant(member: &E) -> i64 { let own: i32 = match *member { E::None => 0, … }; own as i64 }
/// ```
///
/// Each arm returns the discriminant in memory, so that the whole `match` compiles to one load. Other numbers would compile
/// to a tree of branches where integers are sparse.
pub(super) fn expand_discriminant(model: &Model<'_>, target: &Target<'_>) -> TokenStream {
    let ident = model.ident;
    let (parameters, arguments, bounds) = target.generics();
    let variants = model.members.iter().map(|member| &member.variant.ident);
    let values = model
        .members
        .iter()
        .map(|member| expand_value(ident, member));
    let other = match &model.kind {
        Kind::Closed => TokenStream::new(),
        Kind::Open(unknown) => {
            let variant = &unknown.variant.ident;
            let value = expand_value(ident, unknown);
            quote!(#ident::#variant { .. } => #value,)
        }
        Kind::Failed { .. } => quote!(_ => 0,),
    };
    let own = identifier(model.repr.discriminant_type());
    let value = quote!(match *member { #(#ident::#variants => #values,)* #other });
    // What follows a `match` without arms is unreachable.
    let body = if model.members.is_empty() && matches!(model.kind, Kind::Closed) {
        value
    } else {
        quote!(let __own: __private::#own = #value; __own as __private::i64)
    };
    quote! {
        #[inline]
        const fn __discriminant #parameters (member: &#ident #arguments) -> __private::i64 #bounds {
            #body
        }
    }
}

/// Expands to
///
/// ```text
/// const fn __from_index(index: u64) -> Option<E> { Some(match index { 0 => E::None, …, _ => return None }) }
/// ```
pub(super) fn expand_from_index(model: &Model<'_>, target: &Target<'_>) -> TokenStream {
    let ident = model.ident;
    let (parameters, arguments, bounds) = target.generics();
    let members = model.members.iter().enumerate();
    let members = members.map(|(index, it)| (Literal::usize_unsuffixed(index), &it.variant.ident));
    let body = expand_some(model, &quote!(index), members);
    quote! {
        #[inline]
        const fn __from_index #parameters (
            index: __private::u64,
        ) -> __private::Option<#ident #arguments> #bounds {
            #body
        }
    }
}

/// Expands to
///
/// ```text
/// Some(match number { 0 => E::None, …, _ => return None })
/// ```
///
/// It is one `Some` for all members, and none for no members, because the code around it would be unreachable.
pub(super) fn expand_some<'a>(
    model: &Model<'_>,
    number: &TokenStream,
    members: impl Iterator<Item = (Literal, &'a Ident)>,
) -> TokenStream {
    let ident = model.ident;
    let (numbers, variants): (Vec<Literal>, Vec<&Ident>) = members.unzip();
    if numbers.is_empty() {
        return quote!(__private::Option::None);
    }
    quote! {
        __private::Option::Some(match #number {
            #(#numbers => #ident::#variants,)*
            _ => return __private::Option::None,
        })
    }
}

/// Expands to
///
/// ```text
/// fn __unknown(text: &str) -> E { E::Unknown(hold(text)) }
/// ```
///
/// if the enum is open.
pub(super) fn expand_unknown(model: &Model<'_>, target: &Target<'_>) -> Option<TokenStream> {
    let ident = model.ident;
    let (parameters, arguments, bounds) = target.generics();
    let (parameter, body) = match &model.kind {
        Kind::Closed | Kind::Failed { is_open: false } => return None,
        // Never reached, since the program does not compile.
        Kind::Failed { is_open: true } => (quote!(_), quote!(::core::unreachable!())),
        Kind::Open(unknown) => {
            let variant = &unknown.variant.ident;
            match unknown.field() {
                None => (quote!(_), quote!(#ident::#variant)),
                Some(field) => (
                    quote!(text),
                    quote!(#ident::#variant(<#field as __private::UnknownText<_>>::hold(text))),
                ),
            }
        }
    };
    Some(quote! {
        #[inline]
        fn __unknown #parameters (#parameter: &__private::str) -> #ident #arguments #bounds {
            #body
        }
    })
}
