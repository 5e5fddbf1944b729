//! [`Errors`]: every mistake of one enum, to be reported in one go.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects mistakes, each at the token at fault.
#[derive(Debug, Default)]
pub struct Errors {
    mistakes: Vec<Mistake>,
}

/// A mistake, and the earlier place that it clashes with, if any.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// The message, with its place.
    pub error: syn::Error,
    /// "First used here", with its place.
    pub earlier: Option<syn::Error>,
}

impl Errors {
    /// Reports `message` at `tokens`.
    pub fn report(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Reports two places that clash: `message` at the later one, `note` at the earlier one.
    pub fn clash(
        &mut self,
        later: impl ToTokens,
        message: impl std::fmt::Display,
        earlier: impl ToTokens,
        note: &str,
    ) {
        self.mistakes.push(Mistake {
            error: syn::Error::new_spanned(later, message),
            earlier: Some(syn::Error::new_spanned(earlier, note)),
        });
    }

    /// Adds an error that has its place already.
    pub fn add(&mut self, error: syn::Error) {
        self.mistakes.push(Mistake {
            error,
            earlier: None,
        });
    }

    /// Returns `true` if no mistake was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.mistakes.is_empty()
    }

    /// The mistakes, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Mistake> {
        self.mistakes.iter()
    }

    /// The tokens that make rustc report every mistake; empty if there is none.
    #[must_use]
    pub fn to_compile_error(&self) -> TokenStream {
        self.iter()
            .flat_map(|mistake| std::iter::once(&mistake.error).chain(&mistake.earlier))
            .map(syn::Error::to_compile_error)
            .collect()
    }
}
