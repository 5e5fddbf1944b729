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

/// A row of texts with a style each.
pub(crate) type Row = Vec<(Style, String)>;

/// The rows with `indent` before each, two blanks between columns and none at the end. What is below the title in the
/// columns of `numbers` is aligned to the right.
pub(crate) fn aligned(indent: &str, rows: &[Row], numbers: &[usize]) -> String {
    let printable = |(style, text): &'_ (Style, String)| (*style, printable(text).into_owned());
    let rows = rows.iter().map(|row| row.iter().map(printable).collect());
    let rows: Vec<Row> = rows.collect();
    let mut widths: Vec<usize> = Vec::new();
    for row in &rows {
        for (column, (_, text)) in row.iter().enumerate() {
            let width = text.chars().count();
            match widths.get_mut(column) {
                Some(widest) => *widest = width.max(*widest),
                None => widths.push(width),
            }
        }
    }
    let mut lines = String::new();
    for (nth, row) in rows.iter().enumerate() {
        lines.push_str(indent);
        let last = row.iter().rposition(|(_, text)| !text.is_empty());
        let last = last.unwrap_or_default();
        for (column, ((style, text), width)) in row.iter().zip(&widths).take(last + 1).enumerate() {
            let blanks = " ".repeat(width.saturating_sub(text.chars().count()));
            let (before, after) = if nth > 0 && numbers.contains(&column) {
                (blanks.as_str(), "")
            } else if column < last {
                ("", blanks.as_str())
            } else {
                ("", "")
            };
            let gap = if column > 0 { "  " } else { "" };
            // Writing to a string does not fail.
            let _ = write!(lines, "{gap}{before}{style}{text}{style:#}{after}");
        }
        lines.push('\n');
    }
    lines
}

/// `1 enum`, `2 enums`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
