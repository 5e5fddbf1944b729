//! The documentation of an enumeration, on the `impl` block in rustdoc.

use std::fmt::Write;

use graph_enum_core::{is_sentinel, markdown_cell, parts};
use graph_enum_syntax::{Member, Model, Value, unraw};
use syn::LitStr;

const GRAPH: &str = "microsoft.graph";

/// Graph's page about members after the sentinel.
const EVOLVABLE: &str = "https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations";

/// The type's qualified name, its kind, and a table of its members.
pub(super) fn table(model: &Model<'_>) -> String {
    let mut text = format!("# `{}`\n\n", model.qualified_name());
    let kind = match (model.is_flags(), model.is_open()) {
        (true, _) => "A flags enumeration",
        (false, true) => "An open enumeration",
        (false, false) => "A closed enumeration",
    };
    // Writing to a string cannot fail.
    text.push_str(kind);
    if model.namespace == GRAPH || model.namespace.starts_with("microsoft.graph.") {
        text.push_str(" of Microsoft Graph");
    }
    let version = model.attributes.version.as_ref().map(LitStr::value);
    if let Some(version) = &version {
        let _ = write!(text, ", API version {}", markdown_cell(version));
    }
    let _ = write!(
        text,
        ", with integers of type `{}`.",
        model.repr.underlying_type()
    );
    if model.is_flags() {
        let _ = write!(
            text,
            " Its values combine: a property of this type is a `Flags<{}>`.",
            model.ident
        );
    }
    if version.as_deref() == Some("beta") {
        text.push_str(" APIs of the beta version may change; do not depend on them in production.");
    }
    let is_described = |member: &Member<'_>| !member.attributes.description.is_empty();
    let has_descriptions = model.members.iter().any(is_described);
    text.push_str(if has_descriptions {
        "\n\n| Member | Variant | Value | Description |\n| --- | --- | ---: | --- |\n"
    } else {
        "\n\n| Member | Variant | Value |\n| --- | --- | ---: |\n"
    });
    let sentinel = model.members.iter().find(|it| is_sentinel(&it.name));
    let sentinel = sentinel.and_then(|it| it.value.known());
    for member in &model.members {
        text.push_str(&row(model, member, sentinel));
        if has_descriptions {
            let _ = write!(text, " {} |", markdown_cell(&member.attributes.description));
        }
        text.push('\n');
    }
    text
}

/// Expands to
///
/// ```text
/// | `mover`, needs the [`Prefer` header](…) | [`Mover`](Self::Mover) | 8 = `1 << 3` |
/// ```
fn row(model: &Model<'_>, member: &Member<'_>, sentinel: Option<i64>) -> String {
    let value = match &member.value {
        Value::Known(value) if model.is_flags() => bits(model, sentinel, *value),
        Value::Known(value) => value.to_string(),
        Value::Computed(..) => "computed".to_owned(),
    };
    let mut names = code(&member.name);
    for alias in &member.attributes.aliases {
        let _ = write!(names, ", also {}", code(&alias.value()));
    }
    if is_sentinel(&member.name) {
        let _ = write!(names, ", the [sentinel]({EVOLVABLE})");
    }
    if member.value.known() > sentinel && sentinel.is_some() {
        let _ = write!(names, ", needs the [`Prefer` header]({EVOLVABLE})");
    }
    if member.attributes.is_deprecated {
        names.push_str(", *deprecated*");
    }
    let ident = &member.variant.ident;
    let (link, variant) = (unraw(ident), code(&ident.to_string()));
    format!("| {names} | [{variant}](Self::{link}) | {value} |")
}

/// The integer of a flag as bits: `4 = 1 << 2`, `15 = 0xf`; for a composite, also its parts.
fn bits(model: &Model<'_>, sentinel: Option<i64>, value: i64) -> String {
    match value.count_ones() {
        0 => "0".to_owned(),
        1 => format!("{value} = `1 << {}`", value.trailing_zeros()),
        _ => match composite(model, sentinel, value) {
            Some(names) => format!("{value} = `{value:#x}` = {names}"),
            None => format!("{value} = `{value:#x}`"),
        },
    }
}

/// The parts of a composite.
fn composite(model: &Model<'_>, sentinel: Option<i64>, value: i64) -> Option<String> {
    let known = model.members.iter();
    let known = known.filter_map(|member| Some((member.name.as_str(), member.value.known()?)));
    let (names, values): (Vec<&str>, Vec<i64>) = known.unzip();
    let parts = parts(&values, sentinel, value)?.map(|place| code(names[place]));
    Some(parts.collect::<Vec<_>>().join(" \\| "))
}

/// A name as code. A browser may break a long name before a capital, so that two columns of names leave room for
/// descriptions.
fn code(name: &str) -> String {
    const LONG: usize = 24;
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return format!("`{}`", markdown_cell(&name.replace('`', "'")));
    }
    if name.len() <= LONG {
        return format!("`{name}`");
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
    fn a_long_name_may_break_before_a_capital() {
        let page = page("enum State { ExpiredVppTokenOfAnotherCompany }");
        let name = "<code>expired<wbr>Vpp<wbr>Token<wbr>Of<wbr>Another<wbr>Company</code>";
        assert!(page.contains(name), "{page}");
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

    #[test]
    fn only_a_long_name_of_letters_and_digits_may_break() {
        // 24 letters, 25 letters, and 26 with a hyphen.
        let page = page(
            "enum State { abcdefghijklmnopqrstuvwX, AbcdefghijklmnopqrstuvwxY,
                          #[graph(name = \"abcdefghijklm-nopqrstuvwxYz\")] Other }",
        );
        for name in [
            "`abcdefghijklmnopqrstuvwX`",
            "<code>abcdefghijklmnopqrstuvwx<wbr>Y</code>",
            "<code>Abcdefghijklmnopqrstuvwx<wbr>Y</code>",
            "`abcdefghijklm-nopqrstuvwxYz`",
        ] {
            assert!(page.contains(name), "{page}");
        }
    }

    #[test]
    fn members_above_the_sentinel_need_a_header() {
        let page = page("enum State { Old = 1, Now = COMPUTED, UnknownFutureValue = 3, New = 4 }");
        let sentinel = format!("`unknownFutureValue`, the [sentinel]({})", super::EVOLVABLE);
        let new = format!("`new`, needs the [`Prefer` header]({})", super::EVOLVABLE);
        for row in [
            "| `old` | [`Old`](Self::Old) | 1 |",
            "| `now` | [`Now`](Self::Now) | computed |",
            &format!("| {sentinel} | [`UnknownFutureValue`](Self::UnknownFutureValue) | 3 |"),
            &format!("| {new} | [`New`](Self::New) | 4 |"),
        ] {
            assert!(page.contains(row), "{row} in {page}");
        }
    }

    #[test]
    fn without_a_sentinel_no_member_needs_a_header() {
        for source in [
            "enum State { Old = 1, New = 4 }",
            "enum State { Old = 1, UnknownFutureValue = COMPUTED, New = 9 }",
        ] {
            assert!(!page(source).contains("`Prefer` header"), "{source}");
        }
    }

    #[test]
    fn beta_may_change() {
        let change = "APIs of the beta version may change";
        assert!(page("#[graph(version = \"beta\")] enum State { A }").contains(change));
        assert!(!page("#[graph(version = \"v1.0\")] enum State { A }").contains(change));
    }

    #[test]
    fn bits_of_flags_are_shown_and_those_of_other_integers_are_not() {
        let rights = page(
            "#[graph(flags)] enum Rights { None = 0, Read = 1, Write = 8, Some = 0x30, Other = OTHER }",
        );
        for value in [
            "| 0 |",
            "| 1 = `1 << 0` |",
            "| 8 = `1 << 3` |",
            "| 48 = `0x30` |",
            "| computed |",
        ] {
            assert!(rights.contains(value), "{value} in {rights}");
        }
        assert!(page("enum Level { Low = 8 }").contains("| 8 |"));
    }
}
