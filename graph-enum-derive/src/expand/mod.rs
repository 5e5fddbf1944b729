//! A legal model to tokens. Total: nothing can go wrong here.
//!
//! Expands to data and thin impls that forward to the runtime:
//!
//! ```text
//! const _: () = {
//!     use ::graph_enum::private as __private;
//!     const __MEMBERS: &[Member] = …;         schema: a row a member, in declaration order
//!     const __NAMES: Names = …;               names: name → row
//!     const __VALUES: Values = …;             values: integer ↔ row, variant ↔ row
//!     static __TYPE: EnumType = …;
//!     impl VppTokenState { … }                inherent, with the rustdoc table of docs
//!     impl GraphEnum for VppTokenState { … }  text, conversions, features: the traits
//! };
//! ```

mod conversions;
mod docs;
mod features;
mod flags;
mod inherent;
mod names;
mod schema;
mod text;
mod unknown;
mod values;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use crate::model::Enumeration;

/// Everything a derive gives.
pub(crate) fn expand(model: &Enumeration<'_>) -> TokenStream {
    let runtime = runtime(model.runtime);
    let parts = [
        values::expand_computed(model),
        schema::expand_members(model),
        names::expand_names(model),
        values::expand_values(model),
        values::expand_discriminant(model),
        values::expand_from_index(model),
        values::expand_from_value(model),
        values::expand_variants(model),
        names::expand_from_name(model),
        unknown::expand_unknown(model),
        schema::expand_type(model),
        inherent::expand_inherent(model),
        inherent::expand_graph_enum(model),
        text::expand_text(model),
        conversions::expand_conversions(model),
        flags::expand_flags(model),
        features::expand_features(model),
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
