//! Macros for tests: an attribute that changes nothing but where the tokens seem to come from, and a derive that records
//! its input.

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

/// Records the item as text, in a constant `ITEM` of it. The item has no generics.
///
/// It has the name of the real derive, which the catalogue's attributes look for.
///
/// # Panics
///
/// When the item is no enum.
// Expands to: impl RiskLevel { pub const ITEM: &str = "#[repr(i32)] pub enum RiskLevel { Low = 0, }"; }
#[proc_macro_derive(GraphEnum, attributes(graph))]
pub fn record(item: TokenStream) -> TokenStream {
    let text = item.to_string();
    let words = item.into_iter().filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    });
    let identifier = words.skip_while(|word| word != "enum").nth(1);
    let identifier = identifier.expect("an enum");
    let recorded = format!("impl {identifier} {{ pub const ITEM: &str = {text:?}; }}");
    recorded.parse().expect("Rust")
}
