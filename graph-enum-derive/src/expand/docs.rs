//! The documentation of an enumeration, as it stands on the `impl` block in rustdoc.

use std::fmt::Write;

use super::schema::qualified_name;
use crate::model::{Enumeration, Value};

/// The type's qualified name, what it is, and a table of its members.
pub(super) fn table(model: &Enumeration<'_>) -> String {
    let mut text = format!("# `{}`\n\n", qualified_name(model));
    let kind = match (model.is_flags, model.unknown.is_some()) {
        (true, _) => "A flags enumeration",
        (false, true) => "An open enumeration",
        (false, false) => "A closed enumeration",
    };
    // Writing to a string cannot fail.
    let _ = write!(text, "{kind} of Microsoft Graph");
    if let Some(version) = &model.version {
        let _ = write!(text, ", API version {}", escape(version));
    }
    let _ = write!(
        text,
        ", with integers of type `Edm.{}`.",
        model.repr.underlying_type()
    );
    if model.version.as_deref() == Some("beta") {
        text.push_str(" APIs of the beta version may change; do not depend on them in production.");
    }
    text.push_str("\n\n| Member | Variant | Value | Description |\n| --- | --- | ---: | --- |\n");
    for member in &model.members {
        let value = match &member.value {
            Value::Known(value) => value.to_string(),
            Value::Computed(..) => "computed".to_owned(),
        };
        let aliases = member
            .aliases
            .iter()
            .map(|alias| format!(", also `{}`", code(alias)));
        let (name, aliases) = (code(&member.name), aliases.collect::<String>());
        let description = escape(&member.docs.description);
        let deprecated = if member.is_deprecated {
            "*Deprecated.* "
        } else {
            ""
        };
        let variant = member.ident;
        let _ = writeln!(
            text,
            "| `{name}`{aliases} | [`{variant}`](Self::{variant}) | {value} | {deprecated}{description} |"
        );
    }
    text
}

/// Text in a table's cell: on one line, and no bar ends the cell.
fn escape(text: &str) -> String {
    let line = text
        .split('\n')
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(" ");
    line.replace('|', "\\|")
}

/// The same between backticks.
fn code(text: &str) -> String {
    escape(&text.replace('`', "'"))
}
