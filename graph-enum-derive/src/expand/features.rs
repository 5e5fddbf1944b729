//! The traits of other crates, serde's first of all, where the runtime has the feature.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Enumeration;

/// Expands to a macro of the runtime, which knows its features: a derive could be built with other
/// features than the runtime that its output is compiled against.
pub(super) fn expand_features(model: &Enumeration<'_>) -> TokenStream {
    let ident = model.ident;
    quote!(__private::impl_features!(#ident);)
}
