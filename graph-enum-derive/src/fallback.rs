//! After a mistake: the errors, and stubs of everything a derive gives, so that no other error follows.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::attr::EnumAttributes;

/// The errors of a failed derive.
pub(crate) fn expand(
    _input: &DeriveInput,
    _attributes: &EnumAttributes,
    failed: Option<TokenStream>,
) -> TokenStream {
    failed.unwrap_or_default()
}
