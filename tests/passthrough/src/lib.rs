//! An attribute macro that changes nothing but where the tokens seem to come from.

use proc_macro::{Group, Span, TokenStream, TokenTree};

/// Gives the item as it is, with the spans of this macro's call.
#[proc_macro_attribute]
pub fn passthrough(_: TokenStream, item: TokenStream) -> TokenStream {
    item.into_iter().map(respanned).collect()
}

fn respanned(token: TokenTree) -> TokenTree {
    let mut token = match token {
        TokenTree::Group(group) => {
            let tokens = group.stream().into_iter().map(respanned).collect();
            Group::new(group.delimiter(), tokens).into()
        }
        token => token,
    };
    token.set_span(Span::call_site());
    token
}
