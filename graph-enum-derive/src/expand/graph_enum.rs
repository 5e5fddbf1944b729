//! The impl of `GraphEnum`: the data, and the functions that the provided methods call.

use graph_enum_syntax::Model;
use proc_macro2::TokenStream;
use quote::quote;

use super::conversions::expand_unknown_of;
use super::discriminants::expand_members;
use super::repr;
use super::schema::{expand_declaration, table_sizes};
use super::target::Target;
use super::values::is_matched;
use crate::plan::Plan;

/// Expands to
///
/// ```text
/// impl __private::GraphEnum for E {
///     type Repr = i32;
///     type __Tables = TableSizes<5, 8>;
///     const MEMBERS: &'static [E] = &[E::None, …];
///     const __DECLARATION: Declaration = Declaration::open(…);
///     const __FROM_INDEX: fn(u64) -> Option<E> = __from_index;
///     fn __content(…) … fn __unknown(…) …
/// }
/// ```
pub(super) fn expand_graph_enum(plan: &Plan<'_>, target: &Target<'_>) -> TokenStream {
    let (model, ident) = (&plan.model, target.ident);
    let (parameters, arguments, bounds) = target.generics();
    let repr = repr(model);
    let (sizes, members) = (table_sizes(plan), expand_members(model));
    let declaration = expand_declaration(plan);
    let functions = [
        expand_from_value(plan),
        Some(expand_content(model)),
        expand_unknown(model),
    ];
    let functions: TokenStream = functions.into_iter().flatten().collect();
    quote! {
        #[automatically_derived]
        impl #parameters __private::GraphEnum for #ident #arguments #bounds {
            type Repr = __private::#repr;
            type __Tables = __private::TableSizes<#(#sizes),*>;
            const MEMBERS: &'static [Self] = #members;
            const __DECLARATION: __private::Declaration = #declaration;
            const __FROM_INDEX: fn(__private::u64) -> __private::Option<Self> = __from_index;

            #functions
        }
    }
}

/// Overrides the lookup in the table if the inherent function is faster.
fn expand_from_value(plan: &Plan<'_>) -> Option<TokenStream> {
    let repr = repr(&plan.model);
    is_matched(plan).then(|| {
        quote! {
            #[inline]
            fn from_value(value: __private::#repr) -> __private::Option<Self> {
                Self::from_value(value)
            }
        }
    })
}

/// Expands to
///
/// ```text
/// fn __content(&self) -> Content<'_> {
///     if let E::Unknown(held) = self { return Content::Unknown(held.text()); }
///     Content::Declared(__discriminant(self))
/// }
/// ```
fn expand_content(model: &Model<'_>) -> TokenStream {
    let ident = model.ident;
    let unknown = model.unknown().map(|unknown| {
        let (variant, name) = (&unknown.variant.ident, &unknown.name);
        match unknown.field() {
            None => quote! {
                if let #ident::#variant = *self {
                    return __private::Content::Unknown(#name);
                }
            },
            Some(field) => quote! {
                if let #ident::#variant(__held) = self {
                    return __private::Content::Unknown(
                        <#field as __private::UnknownText<_>>::text(__held),
                    );
                }
            },
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
fn expand_unknown(model: &Model<'_>) -> Option<TokenStream> {
    let unknown = expand_unknown_of(model)?;
    let keeps_text = model.unknown().is_some_and(|it| it.field().is_some());
    let text = if keeps_text { quote!(text) } else { quote!(_) };
    Some(quote! {
        #[inline]
        fn __unknown(#text: &__private::str) -> __private::Option<Self> {
            __private::Option::Some(#unknown)
        }
    })
}
