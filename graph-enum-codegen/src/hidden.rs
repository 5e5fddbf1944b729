//! Characters that a reader does not see, or that move the cursor or the order of the text.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Returns `true` for control characters, bidirectional controls, and invisible and zero-width characters.
pub(crate) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{17b4}'
                | '\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Returns `true` for hidden characters that text needs: the joiners of Persian and Indic scripts and of
/// emoji, and variation selectors.
pub(crate) fn is_part_of_text(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// The text as a terminal may show it: hidden characters are escaped, `\u{1b}` or `\n`.
///
/// Sources are files of others. An escape sequence in one could repaint the terminal, and a bidirectional
/// control could show a name that is not there. [`Diagnostic`](crate::Diagnostic) and
/// [`Report`](crate::Report) print escaped text; this is for a program that prints names and descriptions of
/// a [`Schema`](crate::Schema) itself.
///
/// ```
/// use graph_enum_codegen::printable;
///
/// assert_eq!(printable("low"), "low");
/// assert_eq!(printable("\u{1b}[31mlow\u{202e}"), "\\u{1b}[31mlow\\u{202e}");
/// ```
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            _ if is_hidden(letter) => {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "{}", letter.escape_unicode());
            }
            _ => escaped.push(letter),
        }
    }
    escaped.into()
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_a_terminal_may_show() {
        assert_eq!(printable("häé 無"), "häé 無");
        assert_eq!(printable("a\nb\r\tc\u{7f}d"), "a\\nb\\r\\tc\\u{7f}d");
    }
}
