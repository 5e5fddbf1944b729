//! [`Markdown`]: the documentation page of an enumeration type.

use core::fmt;

use graph_enum_core::Cell;

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
            let (name, value) = (Cell(member.name()), member.value());
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
