//! The description in a doc comment.

use syn::{Attribute, Expr, Lit, Meta};

/// The first paragraph of the doc comment.
pub(super) fn parse_description(attributes: &[Attribute]) -> String {
    summary(&parse_lines(attributes))
}

// #[doc = "..."]. `include_str!` and `concat!` are not expanded yet, and are left out. The variable of a macro is a literal
// to `syn`.
fn parse_lines(attributes: &[Attribute]) -> Vec<String> {
    let values = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => Some(&pair.value),
            _ => None,
        });
    let strings = values.filter_map(|value| match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(string) => Some(string.value()),
            _ => None,
        },
        _ => None,
    });
    strings.collect()
}

/// The first paragraph, as in rustdoc's summaries. Later paragraphs have examples and links for readers of Rust. Lines
/// start with the blank after `///`.
fn summary(comments: &[String]) -> String {
    let lines = comments.iter().flat_map(|text| lines(text)).map(str::trim);
    let paragraph = lines
        .skip_while(|line| line.is_empty())
        .take_while(|line| !line.is_empty());
    paragraph.collect::<Vec<_>>().join(" ")
}

/// The lines of one comment, without the column of stars of a block comment. A `#[doc = "…"]` whose lines all start with a
/// blank and a star looks the same.
fn lines(comment: &str) -> impl Iterator<Item = &str> {
    let star =
        |line: &'_ str| line.trim_start_matches(' ').starts_with('*') && line.starts_with(' ');
    let mut after_first = comment
        .split('\n')
        .skip(1)
        .filter(|line| !line.trim().is_empty());
    let has_stars = after_first.all(star);
    comment.split('\n').enumerate().map(move |(nth, line)| {
        let line = line.trim_start();
        match line.strip_prefix('*') {
            Some(text) if has_stars && nth > 0 => text,
            _ => line,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn the_description_is_the_first_paragraph() {
        let lines = ["", " Two lines", " of text.", "", " More."].map(str::to_owned);
        assert_eq!(summary(&lines), "Two lines of text.");
        let block = |text: &str| summary(&[text.to_owned()]);
        assert_eq!(
            block(" A block\n * comment.\n *\n * More.\n "),
            "A block comment."
        );
        assert_eq!(
            block("\n     * A block\n     * comment.\n     "),
            "A block comment."
        );
        assert_eq!(
            block(" A block\n   without stars. "),
            "A block without stars."
        );
        assert_eq!(block("A list:\n* text"), "A list: * text");
        assert_eq!(block(" * A list,\n * in a column"), "* A list, in a column");
        assert_eq!(
            block(" One\n * of two,\n   in a list"),
            "One * of two, in a list"
        );
        assert_eq!(block("* Alone"), "* Alone");
        assert_eq!(summary(&[]), "");
    }
}
