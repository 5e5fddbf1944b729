//! The impls of features' traits, each left out by a feature that is off or by `skip`.

use graph_enum_syntax::{FEATURES, Model};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::punctuated::Punctuated;
use syn::{GenericParam, Generics, Token};

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
pub(super) fn expand_features(model: &Model<'_>, target: &Target<'_>) -> TokenStream {
    let is_skipped = |feature: &&str| model.attributes.skip.iter().any(|word| word == feature);
    let features = FEATURES.into_iter().filter(|feature| !is_skipped(feature));
    let names = features.map(|feature| format_ident!("impl_{feature}", span = Span::call_site()));
    let (macros, ident) = (macros(model), target.ident);
    let (_, arguments, bounds) = target.generics();
    let parameters = parameters(model.generics);
    quote! {
        #(#macros::#names!([#parameters] #ident #arguments [#bounds]);)*
    }
}

/// `T: Bound,` of `T: Bound = Default`
fn parameters(generics: &Generics) -> Punctuated<GenericParam, Token![,]> {
    let mut parameters = generics.params.clone();
    for parameter in &mut parameters {
        match parameter {
            GenericParam::Type(parameter) => parameter.default = None,
            GenericParam::Const(parameter) => parameter.default = None,
            GenericParam::Lifetime(_) => {}
        }
    }
    if !parameters.empty_or_trailing() {
        parameters.push_punct(Token![,](Span::call_site()));
    }
    parameters
}
