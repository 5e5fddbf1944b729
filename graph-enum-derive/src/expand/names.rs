//! The perfect hash of the names, and its slots.

use graph_enum_core::{Hash, NameTable, to_bytes};
use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};

/// Expands to
///
/// ```text
/// Hash { key: 1, … }
/// ```
pub(super) fn expand_hash(names: &NameTable) -> TokenStream {
    let displacements = expand_numbers(&names.displacements);
    let Hash {
        key,
        positions,
        fold,
        shortest,
        longest,
        multiplier,
        shift,
        ..
    } = names.hash;
    // A variant of the same enum.
    let fold = format_ident!("{fold:?}", span = Span::call_site());
    quote! {
        __private::Hash {
            key: #key,
            positions: [#(#positions),*],
            fold: __private::Fold::#fold,
            shortest: #shortest,
            longest: #longest,
            multiplier: #multiplier,
            shift: #shift,
            displacements: #displacements,
        }
    }
}

/// One byte string with two bytes for each number, because thousands of number tokens are slow to compile.
pub(super) fn expand_numbers(numbers: &[u16]) -> Literal {
    Literal::byte_string(&to_bytes(numbers))
}
