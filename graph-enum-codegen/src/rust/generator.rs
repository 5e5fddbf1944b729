//! The builder that turns a schema into Rust.

use std::borrow::Cow;
use std::collections::BTreeMap;

use any_ascii::any_ascii;
use graph_enum_emit::UniqueNames;

use super::additions::{Additions, parse_attributes, parse_derive, parse_each, parse_path};
use super::docs::report_hidden;
use super::identifier::module_name;
use super::item::print_enum;
use super::legal::report_no_integers;
use super::output::{Module, Output};
use super::plan::plan;
use super::renames::{Renames, check_renames};
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Schema};
use crate::select::Selection;

/// Turns a [`Schema`] into Rust enums that carry `#[derive(GraphEnum)]`.
///
/// ```
/// use graph_enum_codegen::{Generator, Schema, Source};
///
/// let source = Source::new(
///     "tone.csdl",
///     r#"<Schema Namespace="microsoft.graph">
///          <EnumType Name="tone"><Member Name="low"/><Member Name="unknownFutureValue"/></EnumType>
///        </Schema>"#,
/// );
/// let schema = Schema::read(&[source])?;
/// let output = Generator::new().types(["tone"]).generate(&schema)?;
/// assert!(output.to_string().contains("pub enum Tone {\n    Low = 0,\n    UnknownFutureValue = 1,"));
/// # Ok::<(), graph_enum_codegen::Report>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Generator {
    selection: Selection,
    /// For types whose source does not say.
    api_version: Option<String>,
    renames: Renames,
    is_closed: bool,
    is_facts_only: bool,
    has_registry: bool,
    crate_path: Option<String>,
    derives: Vec<(Selection, String)>,
    attributes: Vec<(Selection, String)>,
}

impl Generator {
    /// Everything in the schema, as open enums, with the descriptions of the source.
    ///
    /// ```
    /// use graph_enum_codegen::{Generator, Schema, Source};
    ///
    /// let page = Source::new("tone.md", "# tone enum type\n\n|Member|\n|:--|\n|low|\n");
    /// let schema = Schema::read(&[page])?;
    /// let output = Generator::new()
    ///     .namespace("microsoft.graph")
    ///     .api_version("v1.0")
    ///     .closed(true)
    ///     .rename("tone/low", "Deep")
    ///     .generate(&schema)?;
    /// assert!(output.to_string().contains("pub enum Tone {\n    #[graph(name = \"low\")]\n    Deep,\n}"));
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these types, each a name or a pattern as [`Selection`] has it.
    pub fn types<T: Into<String>>(mut self, types: impl IntoIterator<Item = T>) -> Self {
        for name in types {
            self.selection.add(name.into());
        }
        self
    }

    /// Only the types of this namespace.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.selection.set_namespace(namespace.into());
        self
    }

    /// The API version that declares the types, where the source does not say: `v1.0`, `beta`.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = Some(version.into());
        self
    }

    /// Enums without an unknown variant: a member that the schema does not name is an error.
    pub fn closed(mut self, is_closed: bool) -> Self {
        self.is_closed = is_closed;
        self
    }

    /// The variant of a member, `name` being `member`, `type/member` or `namespace.type/member`.
    pub fn rename(mut self, name: impl Into<String>, variant: impl Into<String>) -> Self {
        self.renames.insert(name.into(), variant.into());
        self
    }

    /// Leaves the descriptions of the source out: names and integers are facts, sentences are somebody's.
    pub fn facts_only(mut self, is_facts_only: bool) -> Self {
        self.is_facts_only = is_facts_only;
        self
    }

    /// Adds `ENUM_TYPES`, a list of the schemas of all enums, sorted by qualified name.
    pub fn registry(mut self, has_registry: bool) -> Self {
        self.has_registry = has_registry;
        self
    }

    /// Derives this as well, for all enums: `strum::EnumCount`.
    ///
    /// ```
    /// use graph_enum_codegen::{Generator, Schema, Source};
    ///
    /// let page = Source::new("tone.md", "# tone enum type\n\n|Member|\n|:--|\n|low|\n");
    /// let output = Generator::new()
    ///     .derive("facet::Facet")
    ///     .attribute_for("tone", "#[must_use]")
    ///     .crate_path("crate::wire")
    ///     .generate(&Schema::read(&[page])?)?
    ///     .to_string();
    /// assert!(output.contains("Ord, GraphEnum, facet::Facet)]\n"));
    /// assert!(output.contains("#[must_use]\n"));
    /// assert!(output.contains("use crate::wire::{GraphEnum, UnknownMember};"));
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    pub fn derive(mut self, path: impl Into<String>) -> Self {
        self.derives.push((Selection::default(), path.into()));
        self
    }

    /// Derives this as well, for the types of this name or qualified name.
    pub fn derive_for(mut self, type_name: impl Into<String>, path: impl Into<String>) -> Self {
        let types = Selection::new([type_name], None);
        self.derives.push((types, path.into()));
        self
    }

    /// Adds an attribute to all enums, after their derives: `#[must_use]`.
    pub fn attribute(mut self, text: impl Into<String>) -> Self {
        self.attributes.push((Selection::default(), text.into()));
        self
    }

    /// Adds an attribute to the types of this name or qualified name.
    pub fn attribute_for(mut self, type_name: impl Into<String>, text: impl Into<String>) -> Self {
        let types = Selection::new([type_name], None);
        self.attributes.push((types, text.into()));
        self
    }

    /// Where the generated code finds the crate `graph_enum`, for a crate that renames or re-exports it.
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.crate_path = Some(path.into());
        self
    }

    /// Makes the enums.
    ///
    /// # Errors
    ///
    /// When a wanted type is not in the schema, a type has no place in the derive (say, a flags member
    /// with a negative value), or a name gives no identifier. All such mistakes at once.
    pub fn generate(&self, schema: &Schema) -> Result<Output, Report> {
        let narrowed;
        let schema = if schema.errors.has_errors() {
            narrowed = schema.clone().select(&self.selection)?.checked()?;
            &narrowed
        } else {
            schema
        };
        self.selection.check(&[schema])?;
        let selected = self.selected(schema);
        let selected: Vec<&EnumerationType> = selected.iter().map(AsRef::as_ref).collect();
        let mut report = Report::default();
        if selected.is_empty() {
            let error = Diagnostic::error("no enumeration type in the sources");
            let help = "give metadata that declares some: `$metadata` of Graph's v1.0 or beta";
            return Err(error.help(help).into());
        }
        check_renames(&self.renames, &selected, &mut report);
        let crate_path = self.crate_path.as_deref();
        let additions = Additions {
            crate_path: crate_path.and_then(|text| parse_path(text, "--crate", &mut report)),
            derives: parse_each(&self.derives, parse_derive, schema, &mut report),
            attributes: parse_each(&self.attributes, parse_attributes, schema, &mut report),
        };
        report_no_integers(&selected, &mut report);
        let mut by_namespace: BTreeMap<&str, Vec<&EnumerationType>> = BTreeMap::new();
        for enumeration in selected {
            by_namespace
                .entry(&enumeration.namespace)
                .or_default()
                .push(enumeration);
        }
        let mut taken = UniqueNames::default();
        let mut modules = Vec::new();
        for (namespace, types) in by_namespace {
            let name = taken.claim(&module_name(&any_ascii(namespace)));
            let mut module = Module::new(name, namespace, additions.crate_name());
            self.add_enums(&mut module, &types, &additions, &mut report);
            modules.push(module);
        }
        if report.has_errors() {
            return Err(report);
        }
        let registry = self.has_registry.then(|| additions.crate_name());
        Ok(Output::new(modules, registry, report))
    }

    fn add_enums(
        &self,
        module: &mut Module,
        types: &[&EnumerationType],
        additions: &Additions,
        report: &mut Report,
    ) {
        let mut taken = UniqueNames::default();
        // The names that each module imports.
        taken.insert("GraphEnum");
        taken.insert("UnknownMember");
        for enumeration in types {
            let Some(identifier) = enumeration.rust_name() else {
                let message = format!("`{}` gives no Rust identifier", enumeration.name);
                let error = Diagnostic::error(message).at(&enumeration.location, "");
                report.push(error.help("a type's name needs a letter; correct the source"));
                continue;
            };
            let identifier = taken.claim(&identifier);
            let found_before = report.diagnostics.len();
            let item = plan(
                enumeration,
                identifier,
                self.is_closed,
                &self.renames,
                report,
            );
            let found = report.diagnostics.get(found_before..).unwrap_or_default();
            if found.iter().any(Diagnostic::is_error) {
                continue;
            }
            if !self.is_facts_only {
                report_hidden(enumeration, report);
            }
            match print_enum(&item, self.is_facts_only, additions) {
                Ok(source) => module.push(&item, source),
                Err(error) => report.push(error),
            }
        }
    }

    fn selected<'s>(&self, schema: &'s Schema) -> Vec<Cow<'s, EnumerationType>> {
        let types = schema.types.iter();
        let types = types.filter(|found| self.selection.contains(found));
        let with_version = |found: &'s EnumerationType| match &self.api_version {
            Some(version) if found.api_version.is_none() => Cow::Owned(EnumerationType {
                api_version: Some(version.clone()),
                ..found.clone()
            }),
            _ => Cow::Borrowed(found),
        };
        types.map(with_version).collect()
    }
}
