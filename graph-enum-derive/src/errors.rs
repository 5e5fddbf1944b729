//! All that is wrong with one enum, collected, to be reported in one go.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects errors; each stands at the token at fault.
#[derive(Default)]
pub(crate) struct Errors {
    collected: Option<syn::Error>,
}

impl Errors {
    /// Reports `message` at `tokens`.
    pub(crate) fn report(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Reports two places that clash: the later with the message, the earlier as the first.
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

    /// Adds an error that has its place.
    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.collected {
            Some(collected) => collected.combine(error),
            None => self.collected = Some(error),
        }
    }

    /// Whether nothing is wrong so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.collected.is_none()
    }

    /// The tokens that make rustc report everything; `None` where nothing was wrong.
    pub(crate) fn finish(self) -> Option<TokenStream> {
        self.collected.map(syn::Error::into_compile_error)
    }
}
