//! Takes descriptions; gives the lines of doc comments.

use crate::schema::{Deprecation, Description, EnumerationType};

const WIDTH: usize = 92;

/// The lines of the type's doc comment: what it is for, then where it is documented. Its first paragraph
/// is the description in the schema, so that nothing else may come first.
pub(super) fn type_lines(enumeration: &EnumerationType, description: &Description) -> Vec<String> {
    let mut lines = wrapped(&description.markdown().unwrap_or_default());
    let page = page_address(enumeration).filter(|_| !lines.is_empty());
    if !enumeration.has_integers() && !lines.is_empty() {
        paragraph(
            &mut lines,
            "The documentation gives no integers: those of this enum count by place.".to_owned(),
        );
    }
    if let Some(address) = page {
        paragraph(
            &mut lines,
            format!("[Microsoft Graph documentation]({address})"),
        );
    }
    lines
}

fn paragraph(lines: &mut Vec<String>, line: String) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(line);
}

/// The note of `#[deprecated]`. Not `since`: there rustc and clippy expect a version of the crate.
pub(super) fn deprecation_note(deprecation: &Deprecation, with_prose: bool) -> String {
    let mut note = "deprecated by Microsoft Graph".to_owned();
    if let Some(date) = &deprecation.date {
        note = format!("{note} on {date}");
    }
    if let Some(date) = &deprecation.removal_date {
        note = format!("{note}, to be removed on {date}");
    }
    match &deprecation.description {
        Some(text) if with_prose => format!("{note}: {text}"),
        _ => note,
    }
}

/// Prose in lines of at most [`WIDTH`] characters where it has blanks to break at.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            // A line that starts with `-`, `1.` or `#` would begin a list or a heading.
            let may_break = word.starts_with(char::is_alphabetic);
            let is_long = line.chars().count() + 1 + word.chars().count() > WIDTH;
            if is_long && may_break && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    let blank = |line: &String| line.is_empty();
    while lines.last().is_some_and(blank) {
        lines.pop();
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
