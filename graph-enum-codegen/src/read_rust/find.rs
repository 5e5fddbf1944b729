//! The enums among the tokens of a Rust source.
//!
//! Only these reach the parser, which is recursive. The rest of the source may be nested to any depth.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The enums with `GraphEnum` in an attribute, each with its attributes, in the order of the source. Macros are not
/// looked into.
pub(super) fn enums(tokens: TokenStream) -> Vec<TokenStream> {
    let mut found: Vec<Vec<TokenTree>> = Vec::new();
    let mut waiting = vec![tokens];
    while let Some(tokens) = waiting.pop() {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut start = 0;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let next = tokens.get(at + 1);
            at += 1;
            match (token, next) {
                // `#[…]`: the item goes on after it.
                (TokenTree::Punct(mark), Some(TokenTree::Group(_))) if mark.as_char() == '#' => {
                    at += 1;
                    continue;
                }
                (TokenTree::Ident(word), Some(TokenTree::Group(_))) if word == "pub" => {
                    at += 1;
                    continue;
                }
                (TokenTree::Ident(word), _) if word == "pub" => continue,
                (TokenTree::Ident(word), Some(TokenTree::Ident(_))) if word == "enum" => {
                    let Some(length) = tokens[at..].iter().position(is_body) else {
                        break;
                    };
                    at += length + 1;
                    found.push(tokens[start..at].to_vec());
                }
                // `name! { … }`, `macro_rules! name { … }`; not `-> ! { … }`, nor `if !name { … }`.
                (TokenTree::Ident(word), Some(TokenTree::Punct(mark))) if mark.as_char() == '!' => {
                    let input = at + 1 + usize::from(word == "macro_rules");
                    if matches!(tokens.get(input), Some(TokenTree::Group(_))) {
                        at = input + 1;
                    }
                }
                (TokenTree::Group(group), _) => waiting.push(group.stream()),
                _ => {}
            }
            start = at;
        }
    }
    found.retain(|tokens| names_the_derive(tokens));
    found.sort_by_key(|tokens| tokens.first().map(|first| first.span().byte_range().start));
    found.into_iter().map(TokenStream::from_iter).collect()
}

fn is_body(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn names_the_derive(tokens: &[TokenTree]) -> bool {
    let attributes = tokens.iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => Some(group.stream()),
        _ => None,
    });
    let mut waiting: Vec<TokenStream> = attributes.collect();
    while let Some(tokens) = waiting.pop() {
        for token in tokens {
            match token {
                TokenTree::Ident(word) if word == "GraphEnum" => return true,
                TokenTree::Group(group) => waiting.push(group.stream()),
                _ => {}
            }
        }
    }
    false
}
