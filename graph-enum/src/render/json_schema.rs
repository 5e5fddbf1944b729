//! An enumeration type as JSON Schema.

use core::fmt::{self, Display, Write};

use super::{from_fn, plain, write_escaped};
use crate::schema::{EnumType, Member};

/// Writes the JSON Schema of a type. `is_known` allows declared members only.
pub(super) fn write(
    formatter: &mut fmt::Formatter<'_>,
    enum_type: &EnumType,
    is_known: bool,
) -> fmt::Result {
    let title = enum_type.qualified_name();
    write!(formatter, "{{\n  \"title\": \"{title}\",\n")?;
    if !enum_type.description().is_empty() {
        let description = json(plain(enum_type.description()));
        writeln!(formatter, "  \"description\": {description},")?;
    }
    let (type_, members) = ("\"type\": \"string\"", constraint(enum_type));
    if is_known {
        write!(formatter, "  {type_},\n  {members},\n")?;
    } else {
        write!(
            formatter,
            "  \"anyOf\": [\n    {{ {type_}, {members} }},\n    {{ {type_} }}\n  ],\n"
        )?;
    }
    if enum_type.is_flags() {
        formatter.write_str("  \"x-ms-enum-flags\": { \"isFlags\": true },\n")?;
    }
    write_ms_enum(formatter, enum_type, is_known)?;
    writeln!(formatter, "}}")
}

/// The keyword that allows declared members only: `enum`, or `pattern` for flags.
fn constraint(enum_type: &EnumType) -> impl Display + '_ {
    let members = enum_type.members();
    // Without a zero member the empty set is written as its integer.
    let has_zero = members.iter().any(|member| member.value() == 0);
    let empty = if has_zero { "" } else { "0|" };
    from_fn(move |formatter| {
        if !enum_type.is_flags() {
            return write_names(formatter, members);
        }
        let names = from_fn(|formatter| write_alternatives(formatter, members));
        write!(
            formatter,
            "\"pattern\": \"^({empty}({names})( *, *({names}))*)$\""
        )
    })
}

fn write_names(formatter: &mut fmt::Formatter<'_>, members: &[Member]) -> fmt::Result {
    formatter.write_str("\"enum\": [")?;
    for (nth, member) in members.iter().enumerate() {
        let comma = if nth > 0 { ", " } else { "" };
        write!(formatter, "{comma}{}", json(member.name().chars()))?;
    }
    formatter.write_char(']')
}

/// Names and aliases of members, as alternatives of a regular expression in a JSON string.
fn write_alternatives(formatter: &mut fmt::Formatter<'_>, members: &[Member]) -> fmt::Result {
    let mut separator = "";
    for member in members {
        for name in core::iter::once(&member.name()).chain(member.aliases()) {
            formatter.write_str(separator)?;
            separator = "|";
            for letter in name.chars() {
                if "\\^$.*+?()[]{}|".contains(letter) {
                    formatter.write_str("\\\\")?;
                }
                write_json(formatter, core::iter::once(letter))?;
            }
        }
    }
    Ok(())
}

fn write_ms_enum(
    formatter: &mut fmt::Formatter<'_>,
    enum_type: &EnumType,
    is_known: bool,
) -> fmt::Result {
    let name = enum_type.name();
    write!(
        formatter,
        "  \"x-ms-enum\": {{\n    \"name\": \"{name}\",\n    \"modelAsString\": {},\n    \"values\": [",
        !is_known
    )?;
    for (nth, member) in enum_type.members().iter().enumerate() {
        let (comma, name) = (if nth > 0 { "," } else { "" }, json(member.name().chars()));
        write!(formatter, "{comma}\n      {{ \"value\": {name}")?;
        if !member.description().is_empty() {
            write!(
                formatter,
                ", \"description\": {}",
                json(plain(member.description()))
            )?;
        }
        formatter.write_str(" }")?;
    }
    formatter.write_str(if enum_type.members().is_empty() {
        "]\n  }\n"
    } else {
        "\n    ]\n  }\n"
    })
}

/// Text as a JSON string.
fn json(letters: impl Iterator<Item = char> + Clone) -> impl Display {
    from_fn(move |formatter| {
        formatter.write_char('"')?;
        write_json(formatter, letters.clone())?;
        formatter.write_char('"')
    })
}

fn write_json(
    formatter: &mut fmt::Formatter<'_>,
    letters: impl Iterator<Item = char>,
) -> fmt::Result {
    write_escaped(formatter, letters, |letter| match letter {
        '"' => Some("\\\""),
        '\\' => Some("\\\\"),
        '\r' => Some("\\r"),
        '\t' => Some("\\t"),
        // Other control characters have no short form.
        '\0'..='\x1f' => Some("\\ufffd"),
        _ => None,
    })
}
