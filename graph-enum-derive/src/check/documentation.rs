//! Descriptions: the doc comment's first paragraph, and one text for each other language.

use syn::LitStr;

use crate::attr::DocAttributes;
use crate::errors::Errors;
use crate::model::Docs;

/// Checks the language tags, and takes the descriptions.
pub(super) fn check_docs(errors: &mut Errors, attributes: &DocAttributes) -> Docs {
    let mut earlier: Vec<&LitStr> = Vec::new();
    for (language, _) in &attributes.translations {
        let tag = language.value();
        if !is_language_tag(&tag) {
            let message = format!(
                "`{tag:?}` is not a BCP 47 language tag; write one as `\"zh-CN\"` or `\"de\"`"
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

/// Subtags of up to eight letters and digits, the first of two letters or more.
fn is_language_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let is_subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    subtags.next().is_some_and(|language| {
        language.len() >= 2
            && is_subtag(language)
            && language.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && subtags.all(is_subtag)
}

/// The first paragraph, as rustdoc's own summaries: examples and links follow it, and belong to Rust
/// alone. Its lines begin with the blank after `///`.
fn summary(lines: &[String]) -> String {
    let lines = lines
        .iter()
        .flat_map(|text| text.split('\n'))
        .map(str::trim);
    let paragraph = lines
        .skip_while(|line| line.is_empty())
        .take_while(|line| !line.is_empty());
    paragraph.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{is_language_tag, summary};

    #[test]
    fn the_description_is_the_first_paragraph() {
        let lines = ["", " Two lines", " of text.", "", " More."].map(str::to_owned);
        assert_eq!(summary(&lines), "Two lines of text.");
        assert_eq!(
            summary(&[" A block\n * comment".to_owned()]),
            "A block * comment"
        );
        assert_eq!(summary(&[]), "");
    }

    #[test]
    fn language_tags() {
        for tag in ["de", "zh-CN", "zh-Hans-CN", "es-419", "de-CH-1901"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in [
            "",
            "d",
            "zh_CN",
            "zh-",
            "-CN",
            "123",
            "de-abcdefghi",
            "zh CN",
        ] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }
}
