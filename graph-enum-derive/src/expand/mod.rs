//! A legal model to tokens. Total: nothing can go wrong here.
//!
//! Expands to data, and one call of the runtime's macro of all items, which is plain Rust:
//!
//! ```text
//! const _: () = {
//!     use ::graph_enum::private as __private;
//!     const fn __discriminant(…) -> i32 …     discriminants: variant → integer → row, row → variant
//!     const fn __from_index(…) -> Option<E> …
//!     __private::derive! { … }                items: the enum, its schema, its names (name → row),
//! };                                          its values (integer → row), its rustdoc table (docs)
//! ```

mod discriminants;
mod docs;
mod flags;
mod items;
mod keys;
mod names;
mod schema;
mod values;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

pub(crate) use self::keys::expand_keys;
use crate::model::Enumeration;

/// Everything a derive gives.
pub(crate) fn expand(model: &Enumeration<'_>) -> TokenStream {
    let runtime = runtime(model.runtime);
    let parts = [
        discriminants::expand_computed(model),
        discriminants::expand_discriminant(model),
        discriminants::expand_from_index(model),
        items::expand_items(model),
        flags::expand_flags(model),
    ];
    // Only where it is needed: under `#![forbid(...)]` an `allow` is an error.
    let allow = model.is_deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        #allow
        const _: () = {
            use #runtime::private as __private;
            #(#parts)*
        };
    }
}

/// Where the runtime crate is.
pub(crate) fn runtime(path: Option<&syn::Path>) -> TokenStream {
    path.map_or_else(|| quote!(::graph_enum), |path| quote!(#path))
}

/// A name of a primitive type, whatever the user calls so.
pub(crate) fn primitive(name: &str) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(::core::primitive::#name)
}
