//! Descriptions: the first paragraph of the doc comment, and translations.

use graph_enum_core::is_language_tag;
use syn::LitStr;

use crate::attr::DocAttributes;
use crate::errors::Errors;
use crate::model::Docs;

/// Checks the language tags, and returns the descriptions.
pub(super) fn check_docs(errors: &mut Errors, attributes: &DocAttributes) -> Docs {
    let mut earlier: Vec<&LitStr> = Vec::new();
    for (language, _) in &attributes.translations {
        let tag = language.value();
        if !is_language_tag(&tag) {
            let message = format!(
                "`{tag:?}` is not a BCP 47 language tag; use a tag such as `\"zh-CN\"` or `\"de\"`"
            );
            errors.report(language, message);
        }
        let same = |other: &&&LitStr| other.value().eq_ignore_ascii_case(&tag);
        if let Some(first) = earlier.iter().find(same) {
            let message = format!("language `{tag}` is given twice; remove one");
            errors.clash(language, message, first, "first given here");
        }
        earlier.push(language);
    }
    let translations = attributes.translations.iter();
    Docs {
        description: summary(&attributes.lines),
        translations: translations
            .map(|(tag, text)| (tag.value(), text.value()))
            .collect(),
    }
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
