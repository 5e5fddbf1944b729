//! `__unknown`: the text of a member that this build does not know, into its variant and out of it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, Type};

use super::primitive;
use crate::model::{Enumeration, Text, Unknown};

/// Expands to
///
/// ```text
/// fn __unknown(text: &str) -> E { E::Unknown(UnknownText::hold(text)) }
/// ```
pub(super) fn expand_unknown(model: &Enumeration<'_>) -> TokenStream {
    let (ident, str_type) = (model.ident, primitive("str"));
    let Some(Unknown {
        ident: variant,
        text: Text::Kept(field),
        ..
    }) = &model.unknown
    else {
        return TokenStream::new();
    };
    let unknown_text = expand_unknown_text(field);
    let hold = quote_spanned!(field.span()=> #unknown_text::hold(__text));
    quote! {
        #[inline]
        fn __unknown(__text: &#str_type) -> #ident { #ident::#variant(#hold) }
    }
}

/// Expands to
///
/// ```text
/// UnknownText::text(held)
/// ```
///
/// A field that cannot hold text is found twice then, and told of once: at one place and in one wording.
pub(super) fn expand_held_text(field: &Type) -> TokenStream {
    let unknown_text = expand_unknown_text(field);
    quote_spanned!(field.span()=> #unknown_text::text(__held))
}

/// The unknown variant, and what becomes of the text.
pub(super) fn text<'a>(model: &'a Enumeration<'_>) -> Option<(&'a Ident, &'a Text<'a>)> {
    let unknown = model.unknown.as_ref();
    unknown.map(|unknown| (unknown.ident, &unknown.text))
}

/// `<UnknownMember as UnknownText<_>>`
fn expand_unknown_text(field: &Type) -> TokenStream {
    quote_spanned!(field.span()=> <#field as __private::UnknownText<_>>)
}
