//! Every mistake of one enum, to be reported in one go.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects mistakes, each at the token at fault.
#[derive(Default)]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    /// Reports `message` at `tokens`.
    pub(crate) fn report(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Reports two places that clash: `message` at the later one, `note` at the earlier one.
    pub(crate) fn clash(
        &mut self,
        later: impl ToTokens,
        message: impl std::fmt::Display,
        earlier: impl ToTokens,
        note: &str,
    ) {
        self.report(later, message);
        self.report(earlier, note);
    }

    /// Adds an error that has its place already.
    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(found) => found.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// Returns `true` if no mistake was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The tokens that make rustc report every mistake; empty if there is none.
    pub(crate) fn to_compile_error(&self) -> TokenStream {
        let found = self.0.as_ref();
        found.map(syn::Error::to_compile_error).unwrap_or_default()
    }
}
