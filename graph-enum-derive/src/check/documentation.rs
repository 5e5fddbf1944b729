//! Descriptions: the doc comment's text, and one text for each other language.

use syn::LitStr;

use crate::attr::DocAttributes;
use crate::errors::Errors;
use crate::model::Docs;

/// Checks the language tags and joins the doc comment's lines.
pub(super) fn check_docs(errors: &mut Errors, attributes: &DocAttributes) -> Docs {
    let mut earlier: Vec<&LitStr> = Vec::new();
    for (language, _) in &attributes.translations {
        let tag = language.value();
        if !is_language_tag(&tag) {
            let message =
                format!("{tag:?} is not a BCP 47 language tag; write one as `zh-CN` or `de`");
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
        description: join(&attributes.lines),
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

/// Doc comments begin with the blank after `///`.
fn join(lines: &[String]) -> String {
    let lines: Vec<_> = lines
        .iter()
        .flat_map(|text| text.lines())
        .map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end())
        .collect();
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::is_language_tag;

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
