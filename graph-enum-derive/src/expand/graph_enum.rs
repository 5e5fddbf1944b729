//! The impl of `GraphEnum`: the data, and the functions that the provided methods call.

use graph_enum_syntax::Model;
use proc_macro2::TokenStream;
use quote::quote;

use super::discriminants::expand_members;
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
///     const __CONSTRUCTORS: Constructors<E> = Constructors { from_index: __from_index, unknown: Some(__unknown) };
///     fn __content(…) …
/// }
/// ```
pub(super) fn expand_graph_enum(plan: &Plan<'_>, target: &Target<'_>) -> TokenStream {
    let (model, ident) = (&plan.model, target.ident);
    let (parameters, arguments, bounds) = target.generics();
    let (sizes, members) = (table_sizes(plan), expand_members(model));
    let declaration = expand_declaration(plan);
    let unknown = if model.is_open() {
        quote!(__private::Option::Some(__unknown))
    } else {
        quote!(__private::Option::None)
    };
    let (from_value, content) = (expand_from_value(plan), expand_content(model));
    quote! {
        #[automatically_derived]
        impl #parameters __private::GraphEnum for #ident #arguments #bounds {
            type Repr = __Repr;
            type __Tables = __private::TableSizes<#(#sizes),*>;
            const MEMBERS: &'static [Self] = #members;
            const __DECLARATION: __private::Declaration = #declaration;
            const __CONSTRUCTORS: __private::Constructors<Self> = __private::Constructors {
                from_index: __from_index,
                unknown: #unknown,
            };

            #from_value
            #content
        }
    }
}

/// Overrides the lookup in the table if the inherent function is faster.
fn expand_from_value(plan: &Plan<'_>) -> Option<TokenStream> {
    is_matched(plan).then(|| {
        quote! {
            #[inline]
            fn from_value(value: __Repr) -> __private::Option<Self> {
                Self::from_value(value)
            }
        }
    })
}

/// Expands to
///
/// ```text
/// fn __content(&self) -> Content<'_> {
///     match self { E::Unknown(held) => Content::Unknown(held.text()), _ => Content::Declared(__discriminant(self)) }
/// }
/// ```
fn expand_content(model: &Model<'_>) -> TokenStream {
    let ident = model.ident;
    let declared = quote!(__private::Content::Declared(__discriminant(self)));
    let unknown = model.unknown().map(|unknown| {
        let (variant, name) = (&unknown.variant.ident, &unknown.name);
        match unknown.field() {
            None => quote!(#ident::#variant => __private::Content::Unknown(#name),),
            Some(field) => quote! {
                #ident::#variant(__held) => __private::Content::Unknown(
                    <#field as __private::UnknownText<_>>::text(__held),
                ),
            },
        }
    });
    let content = match unknown {
        None => declared,
        Some(unknown) => quote!(match self { #unknown _ => #declared }),
    };
    quote! {
        #[inline]
        fn __content(&self) -> __private::Content<'_> { #content }
    }
}
