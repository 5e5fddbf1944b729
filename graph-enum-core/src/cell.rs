//! Text in a cell of a Markdown table.

use core::fmt::{self, Display, Write};

use crate::from_fn::from_fn;

/// Markdown text as a cell of a table: on one line, and no bar in it ends the cell.
///
/// The text is Markdown already, so that a backslash escapes what follows. A line break becomes one blank, white space
/// around lines is dropped, and a blank follows a last backslash, so that it does not escape the bar after the cell.
/// Doubling it is not enough: pulldown-cmark, and so rustdoc, reads `\\|` as a backslash and an escaped bar.
///
/// ```
/// use graph_enum_core::markdown_cell;
///
/// assert_eq!(markdown_cell("a | b\nc").to_string(), r"a \| b c");
/// ```
#[must_use]
pub fn markdown_cell(text: &str) -> impl Display + '_ {
    from_fn(move |formatter| {
        let lines = text.split(['\n', '\r']).map(str::trim);
        let mut is_first = true;
        for line in lines.filter(|line| !line.is_empty()) {
            if !is_first {
                formatter.write_char(' ')?;
            }
            is_first = false;
            write_line(formatter, line)?;
        }
        Ok(())
    })
}

fn write_line(formatter: &mut fmt::Formatter<'_>, line: &str) -> fmt::Result {
    let mut is_escaped = false;
    for letter in line.chars() {
        if letter == '|' && !is_escaped {
            formatter.write_char('\\')?;
        }
        formatter.write_char(letter)?;
        is_escaped = letter == '\\' && !is_escaped;
    }
    formatter.write_str(if line.ends_with('\\') { " " } else { "" })
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::markdown_cell;

    #[test]
    fn nothing_ends_the_cell() {
        for (text, cell) in [
            ("plain", "plain"),
            ("a|b", r"a\|b"),
            (r"a\|b", r"a\|b"),
            (r"a\\|b", r"a\\\|b"),
            (r"C:\", r"C:\ "),
            (r"C:\\", r"C:\\ "),
            ("a\nb", "a b"),
            ("  a \r\n\r\n b  ", "a b"),
            ("a\\\nb", r"a\  b"),
            ("`a|b`", r"`a\|b`"),
            (" \n", ""),
            ("", ""),
        ] {
            assert_eq!(markdown_cell(text).to_string(), cell, "{text:?}");
        }
    }
}
