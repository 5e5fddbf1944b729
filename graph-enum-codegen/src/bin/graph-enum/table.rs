//! Tables of text with aligned columns.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use graph_enum_codegen::printable;

pub(crate) const HEADER: Style = Style::new().bold();
pub(crate) const NAME: Style = AnsiColor::Cyan.on_default();
pub(crate) const QUIET: Style = Style::new().dimmed();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const BAD: Style = AnsiColor::Red.on_default();
pub(crate) const CHANGED: Style = AnsiColor::Yellow.on_default();

/// A cell: text that a terminal may show, its style, and whether it is aligned to the right as numbers are.
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) style: Style,
    pub(crate) is_number: bool,
}

impl Cell {
    pub(crate) fn new(style: Style, text: impl AsRef<str>) -> Self {
        let text = printable(text.as_ref()).into_owned();
        Self {
            text,
            style,
            is_number: false,
        }
    }

    pub(crate) fn number(text: impl AsRef<str>) -> Self {
        Self {
            is_number: true,
            ..Self::new(Style::new(), text)
        }
    }
}

/// The rows with `indent` before each, two blanks between columns and none at the end.
pub(crate) fn aligned(indent: &str, rows: &[Vec<Cell>]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            let width = cell.text.chars().count();
            match widths.get_mut(column) {
                Some(widest) => *widest = width.max(*widest),
                None => widths.push(width),
            }
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = indent.to_owned();
        let last = row
            .iter()
            .rposition(|cell| !cell.text.is_empty())
            .unwrap_or_default();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            if column > last {
                break;
            }
            if column > 0 {
                line.push_str("  ");
            }
            let blanks = " ".repeat(width.saturating_sub(cell.text.chars().count()));
            let Cell {
                text,
                style,
                is_number,
            } = cell;
            let before = if *is_number { blanks.as_str() } else { "" };
            let after = if *is_number || column == last {
                ""
            } else {
                blanks.as_str()
            };
            let _ = write!(line, "{before}{style}{text}{style:#}{after}");
        }
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// `1 enum`, `2 enums`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
