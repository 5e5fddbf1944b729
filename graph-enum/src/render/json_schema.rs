//! An enumeration type as JSON Schema.

use core::fmt::{self, Write};

use super::{plain, write_escaped};
use crate::schema::{EnumType, Member};

/// The JSON Schema of a type.
pub(super) struct JsonSchema<'a> {
    pub(super) enum_type: &'a EnumType,
    /// Whether only declared members are allowed.
    pub(super) is_known: bool,
}

impl fmt::Display for JsonSchema<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let enum_type = self.enum_type;
        write!(
            formatter,
            "{{\n  \"title\": \"{}\",\n",
            enum_type.qualified_name()
        )?;
        if !enum_type.description().is_empty() {
            writeln!(
                formatter,
                "  \"description\": {},",
                Json(plain(enum_type.description()))
            )?;
        }
        let (type_, members) = ("\"type\": \"string\"", Constraint(enum_type));
        if self.is_known {
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
        write_ms_enum(formatter, enum_type, self.is_known)?;
        writeln!(formatter, "}}")
    }
}

/// The keyword that allows declared members only: `enum`, or `pattern` for flags.
struct Constraint<'a>(&'a EnumType);

impl fmt::Display for Constraint<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.0.members();
        if !self.0.is_flags() {
            return write!(formatter, "\"enum\": {}", Names(members));
        }
        let names = Alternatives(members);
        // Without a zero member the empty set is written as its integer.
        let empty = if members.iter().any(|member| member.value() == 0) {
            ""
        } else {
            "0|"
        };
        write!(
            formatter,
            "\"pattern\": \"^({empty}({names})( *, *({names}))*)$\""
        )
    }
}

/// Names and aliases of members, as alternatives of a regular expression in a JSON string.
struct Alternatives<'a>(&'a [Member]);

impl fmt::Display for Alternatives<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for member in self.0 {
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
        let (comma, name) = (if nth > 0 { "," } else { "" }, Json(member.name().chars()));
        write!(formatter, "{comma}\n      {{ \"value\": {name}")?;
        if !member.description().is_empty() {
            write!(
                formatter,
                ", \"description\": {}",
                Json(plain(member.description()))
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

/// The names of members, as an array.
struct Names<'a>(&'a [Member]);

impl fmt::Display for Names<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_char('[')?;
        for (nth, member) in self.0.iter().enumerate() {
            let comma = if nth > 0 { ", " } else { "" };
            write!(formatter, "{comma}{}", Json(member.name().chars()))?;
        }
        formatter.write_char(']')
    }
}

/// Text as a JSON string.
struct Json<L>(L);

impl<L: Iterator<Item = char> + Clone> fmt::Display for Json<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_char('"')?;
        write_json(formatter, self.0.clone())?;
        formatter.write_char('"')
    }
}

fn write_json(
    formatter: &mut fmt::Formatter<'_>,
    letters: impl Iterator<Item = char>,
) -> fmt::Result {
    write_escaped(formatter, letters, |letter| match letter {
        '"' => Some("\\\""),
        '\\' => Some("\\\\"),
        '\n' => Some("\\n"),
        '\r' => Some("\\r"),
        '\t' => Some("\\t"),
        // Other control characters have no short form.
        '\0'..='\x1f' => Some("\\ufffd"),
        _ => None,
    })
}
