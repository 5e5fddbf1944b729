//! [`JsonSchema`]: an enumeration type as JSON Schema and `OpenAPI` have it.

use core::fmt::{self, Write};

use super::{plain, write_escaped};
use crate::schema::{EnumType, Member};

/// The JSON Schema of an [`EnumType`]: what [`EnumType::to_json_schema`] gives, to be printed.
#[derive(Clone, Copy, Debug)]
pub struct JsonSchema<'a> {
    enum_type: &'a EnumType,
}

impl<'a> JsonSchema<'a> {
    pub(super) const fn new(enum_type: &'a EnumType) -> Self {
        Self { enum_type }
    }
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
        let names = Names(enum_type.members());
        if enum_type.is_flags() {
            // A comma list, which only the wire's own rules describe.
            formatter.write_str(
                "  \"type\": \"string\",\n  \"x-ms-enum-flags\": { \"isFlags\": true },\n",
            )?;
        } else if enum_type.is_open() {
            write!(
                formatter,
                "  \"anyOf\": [\n    {{ \"type\": \"string\", \"enum\": {names} }},\n    {{ \"type\": \"string\" }}\n  ],\n"
            )?;
        } else {
            write!(formatter, "  \"type\": \"string\",\n  \"enum\": {names},\n")?;
        }
        write_ms_enum(formatter, enum_type)?;
        writeln!(formatter, "}}")
    }
}

fn write_ms_enum(formatter: &mut fmt::Formatter<'_>, enum_type: &EnumType) -> fmt::Result {
    let (name, is_open) = (enum_type.name(), enum_type.is_open());
    write!(
        formatter,
        "  \"x-ms-enum\": {{\n    \"name\": \"{name}\",\n    \"modelAsString\": {is_open},\n    \"values\": ["
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
        write_escaped(formatter, self.0.clone(), |letter| match letter {
            '"' => Some("\\\""),
            '\\' => Some("\\\\"),
            '\n' => Some("\\n"),
            '\r' => Some("\\r"),
            '\t' => Some("\\t"),
            // The rest has no short form, and no description needs it.
            '\0'..='\x1f' => Some("\\ufffd"),
            _ => None,
        })?;
        formatter.write_char('"')
    }
}
