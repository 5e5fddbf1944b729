//! A bound on the nesting of Rust sources.
//!
//! The parser is recursive, and a file of parentheses would overflow the stack.

use std::thread;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

/// The most tokens that may be open at one position. In each group around it, those since the last comma, semicolon or
/// braces are open.
const MOST_OPEN: usize = 8_000;
/// More than twice the stack that the parser needs for [`MOST_OPEN`]. Only used pages become memory.
const STACK: usize = 1 << 29;

/// Runs `work` on a stack that suffices for everything that passes [`check_depth`].
pub(super) fn with_stack<T: Send>(work: impl FnOnce() -> T + Send) -> Option<T> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK);
        thread.spawn_scoped(scope, work).ok()?.join().ok()
    })
}

/// Returns the position where too many tokens are open.
pub(super) fn check_depth(tokens: TokenStream) -> Result<(), Span> {
    let mut waiting = vec![(0, tokens)];
    while let Some((around, tokens)) = waiting.pop() {
        let mut open = around;
        let mut is_attribute = false;
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            open += 1;
            if open > MOST_OPEN {
                return Err(token.span());
            }
            match token {
                TokenTree::Punct(mark) if matches!(mark.as_char(), ',' | ';') => open = around,
                // `#[…]`, `#![…]`: any number of them.
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    is_attribute = true;
                    open -= 1;
                    continue;
                }
                TokenTree::Punct(mark) if mark.as_char() == '!' && is_attribute => {
                    open -= 1;
                    continue;
                }
                TokenTree::Group(group) => {
                    waiting.push((open, group.stream()));
                    let goes_on = tokens.peek().is_some_and(goes_on);
                    match group.delimiter() {
                        Delimiter::Brace if !goes_on => open = around,
                        Delimiter::Bracket if is_attribute => open -= 1,
                        _ => {}
                    }
                }
                _ => {}
            }
            is_attribute = false;
        }
    }
    Ok(())
}

// `{ … } else { … }`, `{ … } + 1`
fn goes_on(next: &TokenTree) -> bool {
    match next {
        TokenTree::Ident(word) => word == "else" || word == "as",
        TokenTree::Punct(mark) => mark.as_char() != '#',
        _ => false,
    }
}
