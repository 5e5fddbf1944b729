//! Lines of doc comments, and notes of deprecation.

use graph_enum_emit::tokens;

use crate::diagnostic::{Diagnostic, Report};
use crate::markdown;
use crate::schema::{Deprecation, Description, EnumerationType};

const WIDTH: usize = 92;

/// The lines of the type's doc comment: what it is for, then where it is documented. Its first paragraph
/// is the description in the schema, so that nothing else may come first.
pub(super) fn type_lines(
    enumeration: &EnumerationType,
    description: Option<&Description>,
) -> Vec<String> {
    let markdown = description.and_then(Description::markdown);
    let mut lines = wrapped(&markdown.unwrap_or_default());
    let page = page_address(enumeration).filter(|_| !lines.is_empty());
    if !enumeration.has_integers() && !lines.is_empty() {
        let line =
            "The documentation gives no integers: this enum numbers its members by position.";
        lines.extend(["", line].map(str::to_owned));
    }
    if let Some(address) = page {
        let line = format!("[Microsoft Graph documentation]({address})");
        lines.extend([String::new(), line]);
    }
    lines
}

/// Says of a type that its descriptions have characters that are left out: rustc refuses a doc comment in which
/// the text changes its direction, and a reader would not see the others.
pub(super) fn report_hidden(enumeration: &EnumerationType, report: &mut Report) {
    let members = enumeration.members.iter();
    let members =
        members.map(|member| (&member.description, &member.deprecation, &member.location));
    let own = (
        &enumeration.description,
        &enumeration.deprecation,
        &enumeration.location,
    );
    let found = std::iter::once(own)
        .chain(members)
        .find(|(description, deprecation, _)| {
            let note = deprecation
                .as_ref()
                .and_then(|found| found.description.as_ref());
            let described = description.iter();
            let described = described.flat_map(|found| {
                let translations = found.translations.iter().map(|(_, text)| text);
                found.text.iter().chain(translations)
            });
            described
                .chain(note)
                .any(|text| markdown::has_left_out(text))
        });
    if let Some((.., location)) = found {
        let name = &enumeration.name;
        let message = format!("hidden characters in descriptions of `{name}` are left out");
        let help = "control and bidirectional characters are no part of a doc comment";
        report.push(Diagnostic::warning(message).at(location, "").help(help));
    }
}

/// Returns `true` for text in which clippy may take a word for code: `OneDrive`, `id_token`, `a::b`, `f()`.
pub(super) fn has_odd_words(lines: &[String]) -> bool {
    let words = lines.iter().flat_map(|line| line.split_whitespace());
    // Of a link the text alone.
    let parts = words.flat_map(|word| match word.split_once("](") {
        Some((text, target)) => [text, target.split_once(')').unwrap_or_default().1],
        None => [word, ""],
    });
    let mut parts = parts.filter(|part| !part.contains("://"));
    parts.any(|part| {
        let part = part.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let is_path = part.contains(['_', ':']) || part.contains("()");
        is_path || part.chars().skip(1).any(char::is_uppercase)
    })
}

/// The note of `#[deprecated]`.
pub(super) fn deprecation_note(deprecation: &Deprecation, with_prose: bool) -> String {
    let (date, removal_date) = (&deprecation.date, &deprecation.removal_date);
    let note = tokens::deprecation_note(date.as_deref(), removal_date.as_deref());
    // rustdoc reads it as Markdown.
    match &deprecation.description {
        Some(text) if with_prose => markdown::from_plain_text(&format!("{note}: {text}")),
        _ => markdown::from_plain_text(&note),
    }
}

/// A paragraph in lines of at most [`WIDTH`] characters where it has words to break at.
pub(super) fn wrapped(paragraph: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut width = 0;
    for word in paragraph.split_whitespace() {
        let word_width = word.chars().count();
        // A line that starts with `-`, `1.` or `#` would begin a list or a heading.
        let may_break = word.starts_with(char::is_alphabetic);
        if may_break && width > 0 && width + 1 + word_width > WIDTH {
            lines.push(std::mem::take(&mut line));
            width = 0;
        }
        if width > 0 {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        width += word_width;
    }
    if width > 0 {
        lines.push(line);
    }
    lines
}

/// Where the source is that page. An address formed by a rule would mostly lead nowhere: many an enumeration
/// is described on the page of a resource.
fn page_address(enumeration: &EnumerationType) -> Option<String> {
    let view = match enumeration.api_version.as_deref() {
        Some("beta") => "graph-rest-beta",
        _ => "graph-rest-1.0",
    };
    let page = enumeration.page.as_deref()?;
    let (page, anchor) = page.split_once('#').unwrap_or((page, ""));
    let hash = if anchor.is_empty() { "" } else { "#" };
    Some(format!(
        "https://learn.microsoft.com/en-us/graph/api/resources/{page}?view={view}{hash}{anchor}"
    ))
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn lines_have_92_characters_at_most() {
        // The lengths of words, and of the lines that they make.
        for (words, lines) in [
            (&[][..], &[][..]),
            (&[45, 46], &[92]),
            (&[46, 46], &[46, 46]),
            (&[45, 23, 22], &[92]),
            (&[45, 23, 23], &[69, 23]),
            (&[45, 46, 60, 45, 46], &[92, 60, 92]),
        ] {
            let words: Vec<String> = words.iter().map(|length| "ä".repeat(*length)).collect();
            let wrapped = wrapped(&words.join(" "));
            let lengths: Vec<usize> = wrapped.iter().map(|line| line.chars().count()).collect();
            assert_eq!(lengths, lines);
        }
    }

    #[test]
    fn a_line_begins_with_a_letter_and_a_long_word_has_its_own() {
        let long = "a".repeat(100);
        assert_eq!(wrapped(&long), [long.as_str()]);
        assert_eq!(
            wrapped(&format!("{long} 1. - {long}")),
            [&*format!("{long} 1. -"), &long]
        );
    }
}
