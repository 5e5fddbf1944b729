//! Properties, parameters and results that have an enumeration type.

use super::aliases::{Aliases, add_alias, resolve};
use super::element::{Element, Tags};
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Location, Source, SourceKind};

/// A property, a parameter or a result that has an enumeration type.
///
/// ```
/// use graph_enum_codegen::{Source, Use};
///
/// let csdl = r#"<Schema Namespace="microsoft.graph" Alias="graph">
///     <EntityType Name="song"><Property Name="moods" Type="Collection(graph.mood)" Nullable="false"/></EntityType>
///   </Schema>"#;
/// let uses = Use::find(&[Source::new("graph.csdl", csdl)], "microsoft.graph.mood")?;
/// assert_eq!((uses[0].owner.as_str(), uses[0].name.as_str()), ("microsoft.graph.song", "moods"));
/// assert!(uses[0].is_collection);
/// assert_eq!(uses[0].rust_type("Mood"), "Vec<Mood>");
/// # Ok::<(), graph_enum_codegen::Report>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Use {
    /// The qualified name of the entity type, complex type, action or function.
    pub owner: String,
    /// The type that an action or a function is bound to: `Collection(microsoft.graph.song)`.
    pub bound_to: Option<String>,
    /// Property, parameter or result.
    pub kind: UseKind,
    /// The name of the property or parameter; empty for a result.
    pub name: String,
    /// Whether its type is `Collection(…)`.
    pub is_collection: bool,
    /// Whether a value may be `null`; in a collection, whether an item may be. `None` for a collection whose metadata
    /// does not say.
    pub is_nullable: Option<bool>,
    /// Where it is declared.
    pub location: Location,
}

/// The kind of a [`Use`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UseKind {
    /// A property of an entity type or a complex type.
    Property,
    /// A parameter of an action or a function.
    Parameter,
    /// What an action or a function returns.
    Result,
}

impl Use {
    /// The uses of the type with this qualified name in the metadata among `sources`, in its order.
    ///
    /// # Errors
    ///
    /// If a source is not well-formed XML, or none of them is metadata.
    pub fn find(sources: &[Source], qualified_name: &str) -> Result<Vec<Self>, Report> {
        let documents = sources.iter();
        let documents = documents.filter(|source| source.kind() == SourceKind::Csdl);
        let mut documents = documents.peekable();
        if documents.peek().is_none() {
            let error = Diagnostic::error("no metadata in the sources");
            return Err(error.help("pages list no properties; give CSDL").into());
        }
        let mut uses = Vec::new();
        for source in documents {
            let mut reader = UseReader::new(source);
            match reader.read() {
                // XML of another kind in a folder.
                Err(_) if source.optional_in().is_some() => continue,
                read => read?,
            }
            uses.extend(reader.uses_of(qualified_name));
        }
        Ok(uses)
    }

    /// The type of such a field in Rust, if `item` is the type of one value: `Option<RiskLevel>`.
    #[must_use]
    pub fn rust_type(&self, item: &str) -> String {
        let item = match self.is_nullable {
            Some(true) => format!("Option<{item}>"),
            Some(false) | None => item.to_owned(),
        };
        if self.is_collection {
            format!("Vec<{item}>")
        } else {
            item
        }
    }
}

struct UseReader<'a> {
    source: &'a Source,
    aliases: Aliases,
    namespace: String,
    /// Uses of all types, each with the type as written.
    found: Vec<(String, Use)>,
}

impl<'a> UseReader<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            aliases: Aliases::default(),
            namespace: String::new(),
            found: Vec::new(),
        }
    }

    fn read(&mut self) -> Result<(), Report> {
        let mut tags = Tags::new(self.source);
        while let Some(mut element) = tags.next_element()? {
            match element.name.as_str() {
                "Edmx" | "DataServices" | "Reference" | "Runtime" | "ConceptualModels" => {}
                "Include" => add_alias(&mut self.aliases, &element),
                "Schema" => {
                    add_alias(&mut self.aliases, &element);
                    let namespace = element.attribute("Namespace");
                    self.namespace = namespace.unwrap_or_default().to_owned();
                }
                "EntityType" | "ComplexType" => {
                    tags.complete(&mut element)?;
                    self.add_all(&element, "Property", UseKind::Property);
                }
                "Action" | "Function" => {
                    tags.complete(&mut element)?;
                    self.add_all(&element, "Parameter", UseKind::Parameter);
                    self.add_all(&element, "ReturnType", UseKind::Result);
                }
                _ => tags.skip()?,
            }
        }
        Ok(())
    }

    fn add_all(&mut self, owner: &Element, name: &str, kind: UseKind) {
        let is_bound = owner.attribute("IsBound") == Some("true");
        let binding = owner.children_named("Parameter").next();
        let binding = binding.filter(|_| is_bound);
        let bound_to = binding.and_then(|binding| binding.attribute("Type"));
        let owner_name = owner.attribute("Name").unwrap_or_default();
        for found in owner.children_named(name) {
            let Some(text) = found.attribute("Type") else {
                continue;
            };
            let item = item_of(text);
            let nullable = found.attribute("Nullable");
            let is_nullable = match (nullable, item) {
                (Some(text), _) => Some(text.trim() == "true"),
                (None, None) => Some(true),
                (None, Some(_)) => None,
            };
            let it = Use {
                owner: format!("{}.{owner_name}", self.namespace),
                bound_to: bound_to.map(str::to_owned),
                kind,
                name: found.attribute("Name").unwrap_or_default().to_owned(),
                is_collection: item.is_some(),
                is_nullable,
                location: self.source.location(found.range.clone()),
            };
            self.found.push((item.unwrap_or(text).to_owned(), it));
        }
    }

    // At the end, because an alias may come after its use.
    fn uses_of(self, qualified_name: &str) -> Vec<Use> {
        let Self { aliases, found, .. } = self;
        let of_type = found
            .into_iter()
            .filter(|(text, _)| resolve(&aliases, text) == qualified_name);
        let resolved = of_type.map(|(_, found)| Use {
            bound_to: found.bound_to.map(|text| match item_of(&text) {
                Some(item) => format!("Collection({})", resolve(&aliases, item)),
                None => resolve(&aliases, &text),
            }),
            ..found
        });
        resolved.collect()
    }
}

// `Collection(graph.tone)`
fn item_of(text: &str) -> Option<&str> {
    text.strip_prefix("Collection(")?.strip_suffix(')')
}
