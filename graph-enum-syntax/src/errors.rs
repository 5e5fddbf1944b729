//! [`Errors`]: all mistakes of one enum, reported at once.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects mistakes, each at the token at fault.
#[derive(Debug, Default)]
pub struct Errors {
    /// Each with a note at the earlier token that it clashes with, if any: "first used here".
    mistakes: Vec<(syn::Error, Option<syn::Error>)>,
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
        let note = syn::Error::new_spanned(earlier, note);
        self.mistakes
            .push((syn::Error::new_spanned(later, message), Some(note)));
    }

    /// Adds an error that has a span already.
    pub fn add(&mut self, error: syn::Error) {
        self.mistakes.push((error, None));
    }

    /// Returns `true` if no mistake was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.mistakes.is_empty()
    }

    /// The mistakes without their notes, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &syn::Error> {
        self.mistakes.iter().map(|(error, _)| error)
    }

    /// The tokens that make rustc report every mistake; empty if there is none.
    #[must_use]
    pub fn to_compile_error(&self) -> TokenStream {
        self.mistakes
            .iter()
            .flat_map(|(error, note)| std::iter::once(error).chain(note))
            .map(syn::Error::to_compile_error)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::Errors;

    #[test]
    fn mistakes_are_in_the_order_in_which_they_were_found() {
        let mut errors = Errors::default();
        assert!(errors.is_empty() && errors.to_compile_error().is_empty());
        errors.clash(quote!(b), "used twice", quote!(a), "first used here");
        errors.report(quote!(c), "unknown");
        assert!(!errors.is_empty());
        let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(messages, ["used twice", "unknown"]);
        let tokens = errors.to_compile_error().to_string();
        let places = ["used twice", "first used here", "unknown"].map(|text| tokens.find(text));
        assert!(places.is_sorted() && places[0].is_some(), "{tokens}");
    }
}
