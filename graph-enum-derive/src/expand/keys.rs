//! The keys of the attributes, each where it stands, for an editor to follow.

use proc_macro2::TokenStream;
use quote::quote;

use super::runtime;
use crate::attr::EnumAttributes;

/// Expands to
///
/// ```text
/// ::graph_enum::private::keys!(namespace version name unknown);
/// ```
///
/// which is nothing to the compiler. To rust-analyzer each is a documented item: what a key means is
/// shown where it is hovered over.
pub(crate) fn expand_keys(attributes: &EnumAttributes) -> Option<TokenStream> {
    // An item cannot be called `crate`.
    let keys: Vec<_> = attributes.keys().filter(|key| *key != "crate").collect();
    let runtime = runtime(attributes.runtime.as_ref());
    (!keys.is_empty()).then(|| quote!(#runtime::private::keys!(#(#keys)*);))
}
