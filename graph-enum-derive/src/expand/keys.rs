//! The keys of the attributes, each where it stands, for an editor to follow.

use graph_enum_syntax::EnumAttributes;
use proc_macro2::TokenStream;
use quote::quote;

use super::runtime;

/// Expands to
///
/// ```text
/// ::graph_enum::private::keys!(namespace version name unknown);
/// ```
///
/// which is empty to the compiler. To rust-analyzer each key is a documented item, so that hovering over it shows
/// its documentation.
pub(crate) fn expand_keys(attributes: &EnumAttributes) -> Option<TokenStream> {
    // An item cannot be called `crate`.
    let keys: Vec<_> = attributes.keys().filter(|key| *key != "crate").collect();
    let runtime = runtime(attributes.runtime());
    (!keys.is_empty()).then(|| quote!(#runtime::private::keys!(#(#keys)*);))
}
