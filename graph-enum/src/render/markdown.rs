//! The documentation page of an enumeration type.

use core::fmt::{self, Write};

use graph_enum_core::markdown_cell;

use crate::schema::EnumType;

/// Writes the documentation page of a type.
pub(super) fn write(
    formatter: &mut fmt::Formatter<'_>,
    enum_type: &EnumType,
    language: Option<&str>,
) -> fmt::Result {
    formatter.write_str("# ")?;
    write_name(formatter, enum_type.name())?;
    formatter.write_str(" enum type\n\nNamespace: ")?;
    write_name(formatter, enum_type.namespace())?;
    formatter.write_str("\n\n")?;
    if enum_type.version() == Some("beta") {
        writeln!(
            formatter,
            "> **Important:** APIs of the beta version may change.\n"
        )?;
    }
    let translated = language.and_then(|tag| enum_type.description_in(tag));
    let description = translated.unwrap_or(enum_type.description());
    if !description.is_empty() {
        writeln!(formatter, "{description}\n")?;
    }
    if enum_type.is_flags() {
        writeln!(formatter, "Values of this enumeration combine (flags).\n")?;
    }
    writeln!(
        formatter,
        "## Members\n\n|Member|Value|Description|\n|:---|:---|:---|"
    )?;
    for member in enum_type.members() {
        formatter.write_char('|')?;
        write_name(formatter, member.name())?;
        write!(formatter, "|{}|", member.value())?;
        if member.is_deprecated() {
            formatter.write_str("**Deprecated.** ")?;
        }
        let translated = language.and_then(|tag| member.description_in(tag));
        let description = markdown_cell(translated.unwrap_or(member.description()));
        writeln!(formatter, "{description}|")?;
    }
    Ok(())
}

/// A name as text, also in a cell: what Markdown would read as markup is escaped.
fn write_name(formatter: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    let mut letters = name.chars().peekable();
    let mut is_in_word = false;
    while let Some(letter) = letters.next() {
        // Between letters and digits an underscore begins no emphasis.
        let is_inside = is_in_word && letters.peek().is_some_and(|next| next.is_alphanumeric());
        if "\\`*[]<>&~|".contains(letter) || (letter == '_' && !is_inside) {
            formatter.write_char('\\')?;
        }
        formatter.write_char(letter)?;
        is_in_word = letter.is_alphanumeric();
    }
    // pulldown-cmark reads a bar after a backslash as escaped, even if the backslash is.
    formatter.write_str(if name.ends_with('\\') { " " } else { "" })
}
