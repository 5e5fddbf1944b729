//! The model that both readers make and all commands use, in OData's terms.

use std::sync::Arc;

use graph_enum_core::{UnderlyingType, is_sentinel};

use crate::diagnostic::Report;
use crate::markdown;
use crate::source::Location;

/// Enumeration types, in the order of their source.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Schema {
    /// The types; no two have the same qualified name.
    pub types: Vec<EnumerationType>,
    /// The warnings about the sources.
    pub warnings: Report,
    /// The errors of a schema that was parsed and not checked.
    pub(crate) errors: Report,
}

/// An enumeration type of the schema.
///
/// ```
/// use graph_enum_codegen::{Schema, Source, UnderlyingType};
///
/// let csdl = r#"<Schema Namespace="microsoft.graph"><EnumType Name="stage" IsFlags="true">
///     <Member Name="left" Value="1"/><Member Name="unknownFutureValue" Value="2"/>
///   </EnumType></Schema>"#;
/// let schema = Schema::read(&[Source::new("stage.csdl", csdl)])?;
/// let stage = &schema.types[0];
/// assert_eq!(stage.qualified_name(), "microsoft.graph.stage");
/// assert!(stage.is_flags && stage.is_called("Stage") && stage.has_integers());
/// assert_eq!(stage.underlying_type, UnderlyingType::Int32);
/// assert!(stage.sentinel().is_some_and(|sentinel| sentinel.value == Some(2)));
/// # Ok::<(), graph_enum_codegen::Report>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnumerationType {
    /// The name without its namespace: `vppTokenState`.
    pub name: String,
    /// The OData namespace: `microsoft.graph`.
    pub namespace: String,
    /// The alias that the metadata gives the namespace: `graph`, `Self`. Shared by the types of one schema.
    pub namespace_alias: Option<Arc<str>>,
    /// The type of the integers.
    pub underlying_type: UnderlyingType,
    /// `IsFlags="true"`: values combine. `false` for a page, which does not say.
    pub is_flags: bool,
    /// Returns `true` if a value may be a member that this schema does not name: always for metadata, and for a Rust enum
    /// with an unknown variant.
    pub is_open: bool,
    /// Names are read in the declared case alone, as a Rust enum may say.
    pub is_case_sensitive: bool,
    /// The API version that declares it, if the source has it: `beta`.
    pub api_version: Option<String>,
    /// Its description.
    pub description: Option<Box<Description>>,
    /// The deprecation of the type.
    pub deprecation: Option<Box<Deprecation>>,
    /// The address of the type's page, if the source is that page.
    pub page: Option<String>,
    /// The members, in the order of the source.
    pub members: Vec<Member>,
    /// Where it is declared.
    pub location: Location,
}

/// A member of an [`EnumerationType`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Member {
    /// The name on the wire.
    pub name: String,
    /// Its integer. `None` if a page does not list it.
    pub value: Option<i64>,
    /// Further names with the same integer.
    pub aliases: Vec<String>,
    /// Its description. Boxed, because most of the many members of metadata have no description.
    pub description: Option<Box<Description>>,
    /// The deprecation of the member.
    pub deprecation: Option<Box<Deprecation>>,
    /// Where it is declared.
    pub location: Location,
}

/// A text in the language of the schema, and its translations by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Description {
    /// The text of the source, unchanged.
    pub text: Option<String>,
    /// `true` if `text` is plain text from CSDL, `false` if it is Markdown from a page.
    pub is_plain: bool,
    /// The translations as Markdown, each with its language tag.
    pub translations: Vec<(String, String)>,
}

impl Description {
    /// The text in the source language as Markdown of one paragraph: text, code and links. What Markdown would
    /// read as other markup is escaped, and hidden characters are left out.
    ///
    /// ```
    /// use graph_enum_codegen::{Schema, Source};
    ///
    /// let page = "# tone enum type\n\n|Member|Description|\n|:--|:--|\n|low|**Not** [free], `or` so.|\n";
    /// let schema = Schema::read(&[Source::new("tone.md", page)])?;
    /// let low = schema.types[0].members[0].description.as_ref().expect("in the table");
    /// assert_eq!(low.markdown().as_deref(), Some(r"Not \[free\], `or` so."));
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    #[must_use]
    pub fn markdown(&self) -> Option<String> {
        let text = self.text.as_deref()?;
        Some(if self.is_plain {
            markdown::from_plain_text(text)
        } else {
            markdown::from_page(text)
        })
    }
}

/// A revision of the kind `Deprecated` (`Org.OData.Core.V1.Revisions`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deprecation {
    /// Why, and what to use instead.
    pub description: Option<String>,
    /// The revision's name: `2024-01/Deprecation`.
    pub version: Option<String>,
    /// When it was announced.
    pub date: Option<String>,
    /// When it is going to be removed.
    pub removal_date: Option<String>,
}

impl Schema {
    /// The type with this qualified name, `microsoft.graph.vppTokenState`.
    ///
    /// ```
    /// use graph_enum_codegen::{Schema, Source};
    ///
    /// let source = Source::new(
    ///     "tone.csdl",
    ///     r#"<Schema Namespace="microsoft.graph">
    ///          <EnumType Name="tone"><Member Name="low"/><Member Name="high"/></EnumType>
    ///        </Schema>"#,
    /// );
    /// let schema = Schema::read(&[source])?;
    /// let tone = schema.get("microsoft.graph.tone").expect("declared above");
    /// assert_eq!(tone.members[1].value, Some(1));
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    #[must_use]
    pub fn get(&self, qualified_name: &str) -> Option<&EnumerationType> {
        self.types
            .iter()
            .find(|enumeration| enumeration.has_qualified_name(qualified_name))
    }

    /// The types that are [called](EnumerationType::is_called) `name`.
    ///
    /// ```
    /// use graph_enum_codegen::{Schema, Source};
    ///
    /// let page = Source::new("tone.md", "# tone enum type\n\n|Member|\n|:--|\n|low|\n");
    /// let schema = Schema::read(&[page])?;
    /// assert_eq!(schema.find("Tone").count(), 1);
    /// assert_eq!(schema.find("microsoft.graph.tone").count(), 1);
    /// assert_eq!(schema.find("graph.tone").count(), 1);
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    pub fn find<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a EnumerationType> {
        let types = self.types.iter();
        types.filter(move |enumeration| enumeration.is_called(name))
    }
}

impl EnumerationType {
    /// Namespace and name: `microsoft.graph.vppTokenState`.
    #[must_use]
    pub fn qualified_name(&self) -> String {
        format!("{}.{}", self.namespace, self.name)
    }

    /// Pages do not name the underlying type, so the largest integer decides.
    pub(crate) fn widen(&mut self) {
        let is_large = |value: i64| !UnderlyingType::Int32.contains(value);
        let mut values = self.members.iter().filter_map(|member| member.value);
        if values.any(is_large) {
            self.underlying_type = UnderlyingType::Int64;
        }
    }

    fn has_qualified_name(&self, qualified_name: &str) -> bool {
        qualified_name
            .rsplit_once('.')
            .is_some_and(|(namespace, name)| namespace == self.namespace && name == self.name)
    }

    /// Returns `true` for its name in any case: alone, or after its namespace, the end of that, or its alias. `tone`,
    /// `microsoft.graph.tone`, `graph.tone`, `Self.tone`.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let (namespace, name) = name.rsplit_once('.').unwrap_or(("", name));
        let mut alias = self.namespace_alias.iter();
        if alias.any(|alias| alias.eq_ignore_ascii_case(namespace)) {
            return name.eq_ignore_ascii_case(&self.name);
        }
        let Some(start) = self.namespace.len().checked_sub(namespace.len()) else {
            return false;
        };
        let end = self.namespace.get(start..).unwrap_or_default();
        let before = self.namespace.get(..start).unwrap_or_default();
        name.eq_ignore_ascii_case(&self.name)
            && end.eq_ignore_ascii_case(namespace)
            && (namespace.is_empty() || before.is_empty() || before.ends_with('.'))
    }

    /// Returns `true` if the integers of all members are known. A page may list names only.
    #[must_use]
    pub fn has_integers(&self) -> bool {
        self.members.iter().all(|member| member.value.is_some())
    }

    /// The member of this name, in the declared case.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// The member `unknownFutureValue`. A service sends it in place of the members declared after it, unless the request
    /// asks for them.
    #[must_use]
    pub fn sentinel(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.is_sentinel())
    }
}

impl Member {
    /// Returns `true` for `unknownFutureValue`, in any case.
    #[must_use]
    pub fn is_sentinel(&self) -> bool {
        is_sentinel(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::Schema;
    use crate::source::Source;

    #[test]
    fn a_type_is_called_by_the_end_of_its_namespace_or_by_its_alias() {
        let csdl =
            r#"<Schema Namespace="example.music" Alias="self"><EnumType Name="tone"/></Schema>"#;
        let schema = Schema::read(&[Source::new("tone.csdl", csdl)]).expect("valid");
        for (name, is_called) in [
            ("tone", true),
            ("TONE", true),
            ("music.tone", true),
            ("Example.Music.tone", true),
            ("self.tone", true),
            ("usic.tone", false),
            ("xample.music.tone", false),
            ("an.example.music.tone", false),
            ("self.tones", false),
            ("tones", false),
        ] {
            assert_eq!(schema.find(name).count(), usize::from(is_called), "{name}");
        }
    }
}
