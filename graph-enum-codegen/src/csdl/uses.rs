//! Properties, parameters and results that have an enumeration type.

use super::aliases::{Aliases, add_alias, resolve};
use super::element::{Element, Tags};
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Location, Source};

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
        let documents = documents.filter(|source| source.is_csdl());
        let mut documents = documents.peekable();
        if documents.peek().is_none() {
            let error = Diagnostic::error("no metadata in the sources");
            return Err(error.help("pages list no properties; give CSDL").into());
        }
        let mut uses = Vec::new();
        for source in documents {
            match parse_uses(source, qualified_name) {
                // XML of another kind in a folder.
                Err(_) if source.optional_in().is_some() => {}
                found => uses.extend(found?),
            }
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

fn parse_uses(source: &Source, qualified_name: &str) -> Result<Vec<Use>, Report> {
    let mut tags = Tags::new(source);
    let mut aliases = Aliases::default();
    let mut namespace = String::new();
    // Uses of all types, each with the type as written.
    let mut found = Vec::new();
    while let Some(mut element) = tags.next_element()? {
        match element.name.as_str() {
            "Edmx" | "DataServices" | "Reference" | "Runtime" | "ConceptualModels" => {}
            "Include" => add_alias(&mut aliases, &element),
            "Schema" => {
                add_alias(&mut aliases, &element);
                let found = element.attribute("Namespace");
                found.unwrap_or_default().clone_into(&mut namespace);
            }
            "EntityType" | "ComplexType" => {
                tags.complete(&mut element)?;
                found.extend(uses_in(source, &namespace, &element, UseKind::Property));
            }
            "Action" | "Function" => {
                tags.complete(&mut element)?;
                found.extend(uses_in(source, &namespace, &element, UseKind::Parameter));
                found.extend(uses_in(source, &namespace, &element, UseKind::Result));
            }
            _ => tags.skip()?,
        }
    }
    // At the end, because an alias may come after its use.
    found.retain(|(text, _)| resolve(&aliases, text) == qualified_name);
    let resolved = found.into_iter().map(|(_, found)| Use {
        bound_to: found.bound_to.map(|text| match item_of(&text) {
            Some(item) => format!("Collection({})", resolve(&aliases, item)),
            None => resolve(&aliases, &text),
        }),
        ..found
    });
    Ok(resolved.collect())
}

fn uses_in<'e>(
    source: &'e Source,
    namespace: &'e str,
    owner: &'e Element,
    kind: UseKind,
) -> impl Iterator<Item = (String, Use)> {
    let is_bound = owner.attribute("IsBound") == Some("true");
    let binding = owner.children_named("Parameter").next();
    let binding = binding.filter(|_| is_bound);
    let bound_to = binding.and_then(|binding| binding.attribute("Type"));
    let owner_name = owner.attribute("Name").unwrap_or_default();
    let name = match kind {
        UseKind::Property => "Property",
        UseKind::Parameter => "Parameter",
        UseKind::Result => "ReturnType",
    };
    owner.children_named(name).filter_map(move |found| {
        let text = found.attribute("Type")?;
        let item = item_of(text);
        let nullable = found.attribute("Nullable");
        let is_nullable = match (nullable, item) {
            (Some(text), _) => Some(text.trim() == "true"),
            (None, None) => Some(true),
            (None, Some(_)) => None,
        };
        let it = Use {
            owner: format!("{namespace}.{owner_name}"),
            bound_to: bound_to.map(str::to_owned),
            kind,
            name: found.attribute("Name").unwrap_or_default().to_owned(),
            is_collection: item.is_some(),
            is_nullable,
            location: source.location(found.range.clone()),
        };
        Some((item.unwrap_or(text).to_owned(), it))
    })
}

// `Collection(graph.tone)`
fn item_of(text: &str) -> Option<&str> {
    text.strip_prefix("Collection(")?.strip_suffix(')')
}
