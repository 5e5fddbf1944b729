//! The keys of `#[graph(...)]`, with their spans, for an editor.

use graph_enum_syntax::EnumAttributes;
use proc_macro2::TokenStream;
use quote::quote;

use super::runtime;

/// Expands to
///
/// ```text
/// ::graph_enum::private::if_rust_analyzer! { const _: () = { use ::graph_enum::keys::{name as _, unknown as _}; }; }
/// ```
///
/// which the compiler expands to nothing, since it would spend time on it. For rust-analyzer each key is a documented item,
/// so that hovering over it shows its documentation.
pub(crate) fn expand_keys(attributes: &EnumAttributes) -> Option<TokenStream> {
    // An item cannot be called `crate`.
    let keys: Vec<_> = attributes.keys().filter(|key| *key != "crate").collect();
    let runtime = runtime(attributes.runtime.as_ref());
    (!keys.is_empty()).then(|| {
        quote! {
            #runtime::private::if_rust_analyzer! {
                const _: () = {
                    use #runtime::keys::{#(#keys as _),*};
                };
            }
        }
    })
}
