//! The documentation page of an enumeration type.

use core::fmt::{self, Write};

use graph_enum_core::Cell;

use crate::schema::{EnumType, Member};

/// The documentation page of a type.
pub(super) struct Markdown<'a> {
    pub(super) enum_type: &'a EnumType,
    pub(super) language: Option<&'a str>,
}

impl Markdown<'_> {
    fn type_description(&self) -> &'static str {
        let translated = self
            .language
            .and_then(|tag| self.enum_type.description_in(tag));
        translated.unwrap_or(self.enum_type.description())
    }

    fn member_description(&self, member: &Member) -> &'static str {
        let translated = self.language.and_then(|tag| member.description_in(tag));
        translated.unwrap_or(member.description())
    }
}

impl fmt::Display for Markdown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, namespace) = (self.enum_type.name(), self.enum_type.namespace());
        writeln!(formatter, "# {name} enum type\n\nNamespace: {namespace}\n")?;
        if self.enum_type.version() == Some("beta") {
            writeln!(
                formatter,
                "> **Important:** APIs of the beta version may change.\n"
            )?;
        }
        let description = self.type_description();
        if !description.is_empty() {
            writeln!(formatter, "{description}\n")?;
        }
        if self.enum_type.is_flags() {
            writeln!(formatter, "Values of this enumeration combine (flags).\n")?;
        }
        writeln!(
            formatter,
            "## Members\n\n|Member|Value|Description|\n|:---|:---|:---|"
        )?;
        for member in self.enum_type.members() {
            let (name, value) = (Name(member.name()), member.value());
            let description = Cell(self.member_description(member));
            let deprecated = if member.is_deprecated() {
                "**Deprecated.** "
            } else {
                ""
            };
            writeln!(formatter, "|{name}|{value}|{deprecated}{description}|")?;
        }
        Ok(())
    }
}

/// The name of a member as text in a cell: what Markdown would read as markup is escaped.
struct Name<'a>(&'a str);

impl fmt::Display for Name<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in self.0.char_indices() {
            let is_end = at == 0 || at + 1 == self.0.len();
            if "\\`*[]<>&~|".contains(letter) || (letter == '_' && is_end) {
                formatter.write_char('\\')?;
            }
            formatter.write_char(letter)?;
        }
        Ok(())
    }
}
