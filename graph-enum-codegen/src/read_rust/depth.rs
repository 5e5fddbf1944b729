//! Takes a Rust source; gives its syntax tree, or says where it is nested too deep.
//!
//! The parser calls itself for each level, and a file of parentheses alone would fill the stack.

use std::thread;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

/// Tokens that may stand open at one place: those of the groups around it, and of each those since the last
/// comma, semicolon or braces.
const MOST_OPEN: usize = 8_000;
/// More than twice of what the parser takes for so many. Only what is used becomes memory.
const STACK: usize = 1 << 29;

/// Runs `work` where the stack suffices for what [`check_depth`] lets through.
pub(super) fn with_stack<T: Send>(work: impl FnOnce() -> T + Send) -> Option<T> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK);
        thread.spawn_scoped(scope, work).ok()?.join().ok()
    })
}

/// The place where too many tokens stand open.
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
                // `#[…]`, `#![…]`: as many as one likes.
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
