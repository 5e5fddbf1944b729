//! [`Markdown`]: the documentation page of an enumeration type.

use core::fmt::{self, Write};

use crate::schema::{EnumType, Member};

/// The documentation page of an [`EnumType`]: what [`EnumType::to_markdown`] gives, to be printed.
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'a> {
    enum_type: &'a EnumType,
    language: Option<&'a str>,
}

impl<'a> Markdown<'a> {
    pub(super) const fn new(enum_type: &'a EnumType) -> Self {
        Self {
            enum_type,
            language: None,
        }
    }

    /// Takes the descriptions in the language of a BCP 47 tag, where there are any in it.
    ///
    /// Names, integers and the page's own words stay as they are.
    #[must_use]
    pub const fn in_language(self, language: &'a str) -> Self {
        Self {
            language: Some(language),
            ..self
        }
    }

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
            write!(formatter, "|")?;
            write_cell(formatter, member.name())?;
            write!(formatter, "|{}|", member.value())?;
            if member.is_deprecated() {
                write!(formatter, "**Deprecated.** ")?;
            }
            write_cell(formatter, self.member_description(member))?;
            writeln!(formatter, "|")?;
        }
        Ok(())
    }
}

/// Text in a table's cell: on one line, and no bar ends the cell. A description is Markdown already: a backslash
/// in it escapes what follows, but not the end of the cell.
fn write_cell(formatter: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut is_escaped = false;
    for letter in text.chars() {
        match letter {
            '|' if !is_escaped => formatter.write_str("\\|")?,
            '\n' | '\r' => formatter.write_char(' ')?,
            _ => formatter.write_char(letter)?,
        }
        is_escaped = letter == '\\' && !is_escaped;
    }
    formatter.write_str(if is_escaped { "\\" } else { "" })
}
