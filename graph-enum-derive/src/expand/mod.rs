//! A legal model to tokens. Total: nothing can go wrong here.
//!
//! Expands to data and thin impls that forward to the runtime:
//!
//! ```text
//! const _: () = {
//!     use ::graph_enum::private as __private;
//!     const __MEMBERS: &[Member] = …;         schema: a row a member, in declaration order
//!     const fn __discriminant(…) -> i32 …     discriminants: variant → integer → row, row → variant
//!     impl GraphEnum for VppTokenState {      graph_enum: all that generic code needs,
//!         const TYPE: &EnumType = …;          schema, names (name → row), values (integer → row)
//!     }
//!     impl VppTokenState { … }                inherent, with the rustdoc table of docs
//!     impl Display for VppTokenState { … }    text, conversions, flags, features: the other traits
//! };
//! ```

mod conversions;
mod discriminants;
mod docs;
mod features;
mod flags;
mod graph_enum;
mod inherent;
mod keys;
mod names;
mod schema;
mod text;
mod unknown;
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
        schema::expand_members(model),
        discriminants::expand_discriminant(model),
        discriminants::expand_from_index(model),
        unknown::expand_unknown(model),
        inherent::expand_inherent(model),
        graph_enum::expand_graph_enum(model),
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
