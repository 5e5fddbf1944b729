//! The impls of features' traits, each left out by a feature that is off or by `skip`.

use graph_enum_syntax::{Feature, Model};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};

use super::macros;
use super::target::Target;

/// Expands to
///
/// ```text
/// ::graph_enum::private::impl_serde!([] E []); …
/// ```
///
/// These are macros of the runtime, in `graph-enum/src/features.rs`: only the runtime knows which features are on, and
/// those that are off cost a few tokens.
pub(super) fn expand_features(model: &Model<'_>, target: &Target) -> TokenStream {
    let features = Feature::ALL.into_iter();
    let features = features.filter(|feature| !model.skipped.contains(feature));
    let (macros, arguments) = (macros(model), target.arguments());
    let impls = features.map(|feature| {
        let name = format_ident!("impl_{}", feature.name(), span = Span::call_site());
        quote!(#macros::#name!(#arguments);)
    });
    impls.collect()
}
