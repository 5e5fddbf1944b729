//! The impl of `GraphEnum`: the data, and the functions that the provided methods call.

use graph_enum_syntax::{Model, Text};
use proc_macro2::TokenStream;
use quote::quote;

use super::conversions::expand_unknown_of;
use super::primitive;
use super::schema::{expand_declaration, expand_table_sizes};
use super::target::Target;
use super::values::FromValue;
use crate::plan::Plan;

/// Expands to
///
/// ```text
/// impl __private::GraphEnum for E {
///     type Repr = i32;
///     type __Tables = TableSizes<5, 8>;
///     const __DECLARATION: Declaration<E> = Declaration::open(…);
///     const __FROM_INDEX: fn(u64) -> Option<E> = __from_index;
///     fn __content(…) … fn __unknown(…) …
/// }
/// ```
pub(super) fn expand_graph_enum(plan: &Plan<'_>, target: &Target) -> TokenStream {
    let (model, ty) = (&plan.model, &target.ty);
    let repr = primitive(model.repr.underlying_type().rust_name());
    let (sizes, declaration) = (expand_table_sizes(plan), expand_declaration(plan));
    let from_value = expand_from_value(plan, target);
    let (content, unknown) = (expand_content(model), expand_unknown(model, target));
    let items = quote! {
        type Repr = #repr;
        type __Tables = #sizes;
        const __DECLARATION: __private::Declaration<#ty> = #declaration;
        const __FROM_INDEX: fn(__private::u64) -> __private::Option<#ty> = __from_index;

        #from_value
        #content
        #unknown
    };
    target.implement(&quote!(__private::GraphEnum), &items)
}

/// Overrides the lookup in the table if the inherent function is faster.
fn expand_from_value(plan: &Plan<'_>, target: &Target) -> Option<TokenStream> {
    let (ty, repr) = (
        &target.ty,
        primitive(plan.model.repr.underlying_type().rust_name()),
    );
    FromValue::new(plan).is_match().then(|| {
        quote! {
            #[inline]
            fn from_value(value: #repr) -> __private::Option<#ty> {
                <#ty>::from_value(value)
            }
        }
    })
}

/// Expands to
///
/// ```text
/// fn __content(&self) -> Content<'_> {
///     match self { E::Unknown(held) => Content::Unknown(held.text()), _ => Content::Declared(…) }
/// }
/// ```
fn expand_content(model: &Model<'_>) -> TokenStream {
    let ident = model.ident;
    let unknown = model.unknown().map(|unknown| {
        let variant = unknown.ident;
        let (condition, text) = match &unknown.text {
            Text::Kept(field) => (
                quote!(let #ident::#variant(__held) = self),
                quote!(<#field as __private::UnknownText<_>>::text(__held)),
            ),
            Text::Lost(name) => (quote!(let #ident::#variant = *self), quote!(#name)),
        };
        quote! {
            if #condition {
                return __private::Content::Unknown(#text);
            }
        }
    });
    quote! {
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            #unknown
            __private::Content::Declared(__discriminant(self))
        }
    }
}

/// Expands to
///
/// ```text
/// fn __unknown(text: &str) -> Option<E> { Some(E::Unknown(hold(text))) }
/// ```
///
/// if the enum is open.
fn expand_unknown(model: &Model<'_>, target: &Target) -> Option<TokenStream> {
    let unknown = expand_unknown_of(model, &quote!(text))?;
    let ty = &target.ty;
    let keeps_text = matches!(model.unknown().map(|it| &it.text), Some(Text::Kept(_)));
    let text = if keeps_text { quote!(text) } else { quote!(_) };
    Some(quote! {
        #[inline]
        fn __unknown(#text: &__private::str) -> __private::Option<#ty> {
            __private::Option::Some(#unknown)
        }
    })
}
