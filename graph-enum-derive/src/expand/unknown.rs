//! `__text` and `__unknown`: the text of a member that this build does not know, out of its variant and
//! into it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::primitive;
use crate::model::{Enumeration, Text, Unknown};

/// Expands to
///
/// ```text
/// fn __text(held: &UnknownMember) -> &str { UnknownText::text(held) }
/// fn __unknown(text: &str) -> E { E::Unknown(UnknownText::hold(text)) }
/// ```
///
/// A field that cannot hold text is found here alone, at its type.
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
    let (text, hold) = (
        quote_spanned!(field.span()=> #unknown_text::text(__held)),
        quote_spanned!(field.span()=> #unknown_text::hold(__text)),
    );
    quote! {
        #[inline]
        fn __text<'__held>(__held: &'__held #field) -> &'__held #str_type { #text }

        #[inline]
        fn __unknown(__text: &#str_type) -> #ident { #ident::#variant(#hold) }
    }
}

/// `<UnknownMember as UnknownText<_>>`
fn expand_unknown_text(field: &Type) -> TokenStream {
    quote_spanned!(field.span()=> <#field as __private::UnknownText<_>>)
}
