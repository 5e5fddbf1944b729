//! Takes descriptions; gives the lines of doc comments.

use crate::schema::{Deprecation, Description, EnumerationType, Member};

const WIDTH: usize = 92;

/// The lines of the type's doc comment: what it is for, then where it is documented.
pub(super) fn type_lines(enumeration: &EnumerationType, description: &Description) -> Vec<String> {
    let address = page_address(enumeration);
    let mut lines = wrapped(description.text.as_deref().unwrap_or_default());
    if lines.is_empty() {
        lines.push(format!("`{}`", enumeration.qualified_name()));
    }
    if !enumeration.has_integers() {
        lines.push(String::new());
        lines
            .push("The documentation gives no integers: those of this enum count by place.".into());
    }
    lines.push(String::new());
    lines.push(format!("[Microsoft Graph documentation]({address})"));
    lines
}

/// Without prose: the name, and what the schema itself says of the member.
pub(super) fn facts(enumeration: &EnumerationType, member: &Member) -> String {
    let name = &member.name;
    if member.is_sentinel() {
        return format!("`{name}`, the sentinel.");
    }
    if !enumeration.is_flags {
        return format!("`{name}`.");
    }
    match member.value {
        Some(0) => format!("`{name}`, the empty set."),
        Some(value) if value.count_ones() > 1 => {
            let mut parts = Vec::new();
            for other in &enumeration.members {
                let bits = other.value.unwrap_or_default();
                if bits.count_ones() == 1 && bits & value == bits {
                    parts.push(format!("`{}`", other.name));
                }
            }
            if parts.len() < 2 {
                return format!("`{name}`.");
            }
            format!("`{name}`, which holds {}.", parts.join(", "))
        }
        _ => format!("`{name}`."),
    }
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

/// The page itself where it was read, otherwise where Graph's documentation keeps such a page:
/// `/resources/security-casestatus`, the namespace below `microsoft.graph` before the name.
fn page_address(enumeration: &EnumerationType) -> String {
    let view = match enumeration.api_version.as_deref() {
        Some("beta") => "graph-rest-beta",
        _ => "graph-rest-1.0",
    };
    let page = enumeration.page.clone().unwrap_or_else(|| {
        let qualified_name = enumeration.qualified_name().to_lowercase();
        let short = qualified_name.strip_prefix("microsoft.graph.");
        short.unwrap_or(&qualified_name).replace('.', "-")
    });
    let (page, anchor) = page.split_once('#').unwrap_or((&page, ""));
    let hash = if anchor.is_empty() { "" } else { "#" };
    format!(
        "https://learn.microsoft.com/en-us/graph/api/resources/{page}?view={view}{hash}{anchor}"
    )
}
