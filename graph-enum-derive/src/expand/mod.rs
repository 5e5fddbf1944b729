//! Plan to tokens. Every plan has an expansion: errors are found before.
//!
//! An item is data, or one call into generic code of the runtime, which the compiler checks once for a thousand enums.
//! The items, each in the file of its name:
//!
//! ```text
//! const _: () = {
//!     use ::graph_enum::private as __private;
//!     use __private::i32 as __Repr;                       the Rust type of the integers
//!     const fn __discriminant(…) -> i64 { … }             discriminants
//!     const fn __from_index(…) -> Option<E> { … }
//!     fn __unknown(…) -> E { … }
//!     impl E { pub const TYPE: &EnumType = …; … }         inherent, docs
//!     impl __private::GraphEnum for E { … }               graph_enum: schema, values
//!     impl From<&str> for E { … } …                       conversions
//!     ::graph_enum::private::impl_serde!(…); …            features
//!     impl __private::FlagsEnum for E { … } …             flags
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
mod schema;
mod target;
mod values;

use graph_enum_syntax::Model;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::token::PathSep;
use syn::{Ident, Path};

pub(crate) use self::keys::expand_keys;
use self::target::Target;
use crate::plan::Plan;

/// The items of an enum.
pub(crate) fn expand(plan: &Plan<'_>) -> TokenStream {
    let model = &plan.model;
    let runtime = runtime(model.attributes.runtime.as_ref());
    let repr = identifier(model.repr.underlying_type().rust_name());
    let target = Target::new(model);
    // Collected, and not quoted with `#(#items)*`, which would copy every token.
    let items: TokenStream = [
        discriminants::expand_discriminant(model, &target),
        discriminants::expand_from_index(model, &target),
        discriminants::expand_unknown(model, &target).unwrap_or_default(),
        inherent::expand_inherent(plan, &target),
        graph_enum::expand_graph_enum(plan, &target),
        conversions::expand_text(&target),
        conversions::expand_from(model, &target),
        features::expand_features(model, &target),
        flags::expand_flags(model, &target),
    ]
    .into_iter()
    .collect();
    // Only if needed, because an `allow` is an error under `#![forbid(...)]`.
    let allow = model
        .attributes
        .has_deprecated()
        .then(|| quote!(#[allow(deprecated)]));
    let computed = discriminants::expand_computed(model).map(|computed| quote!(#allow #computed));
    quote! {
        #computed

        #allow
        const _: () = {
            use #runtime::private as __private;
            use __private::{#repr as __Repr, parameters::*};
            #items
        };
    }
}

/// The path of the runtime crate.
fn runtime(path: Option<&Path>) -> Path {
    path.cloned().unwrap_or_else(|| {
        let mut path = Path::from(identifier("graph_enum"));
        path.leading_colon = Some(PathSep::default());
        path
    })
}

/// The module of the runtime's macros.
///
/// The import `__private` does not resolve while another derive of the list is misspelt, and errors would follow. A
/// misspelt `crate = path` would be reported twice without the import.
fn macros(model: &Model<'_>) -> Path {
    if model.attributes.runtime.is_some() {
        return Path::from(identifier("__private"));
    }
    let mut path = runtime(None);
    path.segments.push(identifier("private").into());
    path
}

fn identifier(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The tokens of items that are the same in every enum.
///
/// rustc reads a text many times faster than the derive quotes its tokens: cargo does not optimize a derive, even for a
/// release.
fn parse(items: &str) -> TokenStream {
    // In a macro, `TokenStream` of proc-macro2 would read the text itself before rustc does.
    if proc_macro::is_available() {
        let tokens = items.parse::<proc_macro::TokenStream>();
        tokens.map(TokenStream::from).unwrap_or_default()
    } else {
        items.parse().unwrap_or_default()
    }
}
