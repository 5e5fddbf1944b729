//! Serde, where the runtime has its feature `serde`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Enumeration;

/// Expands to a macro of the runtime, which knows whether it has the feature: a derive could be
/// built with other features than the runtime that its output is compiled against.
pub(super) fn expand_serde(model: &Enumeration<'_>) -> TokenStream {
    let ident = model.ident;
    quote!(__private::impl_serde!(#ident);)
}
