//! A bound on the nesting of Rust sources.
//!
//! The parser is recursive, and a file of parentheses would overflow the stack.

use std::thread;

use proc_macro2::{Span, TokenStream, TokenTree};

/// The most tokens that may be open at one position. In each group around it, those since the last comma or semicolon
/// are open.
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
        for token in tokens {
            open += 1;
            if open > MOST_OPEN {
                return Err(token.span());
            }
            match token {
                TokenTree::Punct(mark) if matches!(mark.as_char(), ',' | ';') => open = around,
                // `#[…]`: any number of them.
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    is_attribute = true;
                    open -= 1;
                    continue;
                }
                TokenTree::Group(group) => {
                    waiting.push((open, group.stream()));
                    if is_attribute {
                        open -= 1;
                    }
                }
                _ => {}
            }
            is_attribute = false;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{MOST_OPEN, check_depth};

    fn is_refused(text: &str) -> bool {
        check_depth(text.parse().expect("tokens")).is_err()
    }

    #[test]
    fn what_is_open_is_counted() {
        for (start, end, tokens) in [("a ", "", 1), ("! ", "", 1), ("{", "}", 1), ("f(", ")", 2)] {
            let nested = |depth: usize| start.repeat(depth) + &end.repeat(depth);
            let deepest = MOST_OPEN / tokens;
            assert!(!is_refused(&nested(deepest)), "{start}");
            assert!(is_refused(&nested(deepest + 1)), "{start}");
        }
    }

    #[test]
    fn what_was_closed_is_not_counted() {
        for text in ["a, ", "(a); ", "#[a] ", "#[a(b)] b, "] {
            assert!(!is_refused(&text.repeat(MOST_OPEN + 1)), "{text}");
        }
        // Each attribute is gone before the next.
        let attributes = "#[a] ".repeat(MOST_OPEN);
        assert!(!is_refused(&(attributes.clone() + &"b ".repeat(MOST_OPEN))));
        assert!(is_refused(&(attributes + &"b ".repeat(MOST_OPEN + 1))));
    }
}
