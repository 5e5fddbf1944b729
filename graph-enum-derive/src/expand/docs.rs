//! The documentation of an enumeration, as it stands on the `impl` block in rustdoc.

use std::fmt::Write;

use graph_enum_core::{Cell, is_sentinel};

use super::schema::qualified_name;
use crate::check::bare;
use crate::model::{Enumeration, Member, Value};

const GRAPH: &str = "microsoft.graph";

/// The type's qualified name, what it is, and a table of its members.
pub(super) fn table(model: &Enumeration<'_>) -> String {
    let mut text = format!("# `{}`\n\n", qualified_name(model));
    let kind = match (model.is_flags, model.unknown.is_some()) {
        (true, _) => "A flags enumeration",
        (false, true) => "An open enumeration",
        (false, false) => "A closed enumeration",
    };
    // Writing to a string cannot fail.
    text.push_str(kind);
    if model.namespace == GRAPH || model.namespace.starts_with("microsoft.graph.") {
        text.push_str(" of Microsoft Graph");
    }
    if let Some(version) = &model.version {
        let _ = write!(text, ", API version {}", Cell(version));
    }
    let _ = write!(
        text,
        ", with integers of type `{}`.",
        model.repr.underlying_type()
    );
    if model.is_flags {
        let _ = write!(
            text,
            " Its values combine: a property of this type is a `Flags<{}>`.",
            model.ident
        );
    }
    if model.version.as_deref() == Some("beta") {
        text.push_str(" APIs of the beta version may change; do not depend on them in production.");
    }
    text.push_str("\n\n| Member | Variant | Value | Description |\n| --- | --- | ---: | --- |\n");
    for member in &model.members {
        let _ = writeln!(text, "{}", row(model, member));
    }
    text
}

fn row(model: &Enumeration<'_>, member: &Member<'_>) -> String {
    let value = match &member.value {
        Value::Known(value) if model.is_flags => bits(model, member, *value),
        Value::Known(value) => value.to_string(),
        Value::Computed(..) => "computed".to_owned(),
    };
    let names = std::iter::once(&member.name).chain(&member.aliases);
    let names: Vec<String> = names.map(|name| code(name)).collect();
    let names = names.join(", also ");
    let deprecated = if member.is_deprecated {
        "*Deprecated.* "
    } else {
        ""
    };
    let description = Cell(&member.docs.description);
    let (link, variant) = (bare(member.ident), code(&member.ident.to_string()));
    format!("| {names} | [{variant}](Self::{link}) | {value} | {deprecated}{description} |")
}

/// The integer of a flag as bits: `4 = 1 << 2`, `15 = 0xf`, and of a composite what it is made of.
fn bits(model: &Enumeration<'_>, member: &Member<'_>, value: i64) -> String {
    match value.count_ones() {
        0 => "0".to_owned(),
        1 => format!("{value} = `1 << {}`", value.trailing_zeros()),
        _ => match parts(model, member, value) {
            Some(names) => format!("{value} = `{value:#x}` = {names}"),
            None => format!("{value} = `{value:#x}`"),
        },
    }
}

/// The members that a composite is made of. As the runtime has it, the sentinel and
/// members that are just counted are none, and neither is one with a bit that no other has.
fn parts(model: &Enumeration<'_>, member: &Member<'_>, value: i64) -> Option<String> {
    if is_sentinel(&member.name) || counts(model) {
        return None;
    }
    let mut left = value;
    let mut names = Vec::new();
    for (name, flag) in known_values(model) {
        let is_number = flag.count_ones() > 1 && is_sentinel(name);
        if !is_number && flag != value && flag & !value == 0 && flag & left != 0 {
            left &= !flag;
            names.push(code(name));
        }
    }
    (left == 0).then(|| names.join(" \\| "))
}

/// Whether the integers are five or more in a row, from 0 or 1 on.
fn counts(model: &Enumeration<'_>) -> bool {
    let mut values: Vec<i64> = known_values(model).map(|(_, value)| value).collect();
    values.sort_unstable();
    let is_row = values
        .iter()
        .zip(values.iter().skip(1))
        .all(|(value, next)| value.checked_add(1) == Some(*next));
    values.len() >= 5 && matches!(values.first(), Some(0 | 1)) && is_row
}

fn known_values<'a>(model: &'a Enumeration<'_>) -> impl Iterator<Item = (&'a str, i64)> {
    let members = model.members.iter();
    members.filter_map(|member| match member.value {
        Value::Known(value) => Some((member.name.as_str(), value)),
        Value::Computed(..) => None,
    })
}

/// A name as code. A browser may break a long one before its capitals: two columns of such names would
/// leave the descriptions no room.
fn code(name: &str) -> String {
    const LONG: usize = 24;
    if name.len() <= LONG || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return format!("`{}`", Cell(&name.replace('`', "'")));
    }
    let mut html = String::from("<code>");
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_ascii_uppercase() {
            html.push_str("<wbr>");
        }
        html.push(letter);
    }
    html + "</code>"
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;

    fn page(source: &str) -> String {
        derive(source.parse().expect("tokens")).to_string()
    }

    #[test]
    fn a_row_links_to_the_variant() {
        let page = page("enum Kind { r#type, /// A \\| b | c\n Other }");
        assert!(
            page.contains("| `type` | [`r#type`](Self::type) | 0 |  |"),
            "{page}"
        );
        assert!(page.contains(r"| 1 | A \\| b \\| c |"), "{page}");
    }

    #[test]
    fn only_types_of_graph_are_said_to_be_of_it() {
        let of = |namespace: &str| {
            page(&format!(
                "#[graph(namespace = {namespace:?})] enum Kind {{ A }}"
            ))
        };
        assert!(
            of("microsoft.graph.security")
                .contains("A closed enumeration of Microsoft Graph, with")
        );
        for other in ["contoso", "microsoft.graphics"] {
            assert!(of(other).contains("A closed enumeration, with"));
        }
    }

    #[test]
    fn flags_say_what_they_are_made_of() {
        let page = page("#[graph(flags)] enum Rights { Read = 1, Write = 6, All = 7 }");
        assert!(page.contains("a property of this type is a `Flags<Rights>`."));
        assert!(page.contains("7 = `0x7` = `read` \\\\| `write`"), "{page}");
    }
}
