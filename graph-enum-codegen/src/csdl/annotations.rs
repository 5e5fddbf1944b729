//! Descriptions and deprecations: `<Annotation>` elements, in or out of line.

use std::collections::HashMap;

use super::aliases::{Aliases, resolve};
use super::element::Element;
use crate::schema::{Deprecation, Description, EnumerationType};

const DESCRIPTION: &str = "Org.OData.Core.V1.Description";
const LONG_DESCRIPTION: &str = "Org.OData.Core.V1.LongDescription";

/// A description or a deprecation.
pub(crate) struct Annotation {
    /// The annotated model element: `microsoft.graph.tone`, `microsoft.graph.tone/low`.
    target: String,
    term: String,
    /// A variant of the annotation for one purpose: `Qualifier="Tablet"`.
    is_qualified: bool,
    content: Content,
}

enum Content {
    Text(String),
    Deprecation(Deprecation),
}

impl Annotation {
    /// `<Annotations Target="graph.tone/low"><Annotation …/></Annotations>`
    pub(super) fn out_of_line(element: &Element) -> Vec<Self> {
        element
            .attribute("Target")
            .map(|target| Self::in_line(element, target))
            .unwrap_or_default()
    }

    /// `<Member Name="low"><Annotation …/></Member>`
    pub(super) fn in_line(element: &Element, target: &str) -> Vec<Self> {
        let annotations = element.children_named("Annotation");
        annotations
            .filter_map(|annotation| Self::parse(annotation, target))
            .collect()
    }

    fn parse(element: &Element, target: &str) -> Option<Self> {
        let term = element.attribute("Term")?;
        let content = match term.rsplit_once('.')?.1 {
            "Description" | "LongDescription" => Content::Text(text_of(element)?),
            "Revisions" => Content::Deprecation(deprecation_of(element)?),
            _ => return None,
        };
        Some(Self {
            target: target.to_owned(),
            term: term.to_owned(),
            is_qualified: element.attribute("Qualifier").is_some(),
            content,
        })
    }

    /// Writes target and term with namespaces instead of aliases.
    pub(super) fn resolve(&mut self, aliases: &Aliases) {
        self.term = resolve(aliases, &self.term);
        let slash = self.target.find('/').unwrap_or(self.target.len());
        let (path, member) = self.target.split_at(slash);
        self.target = resolve(aliases, path) + member;
    }

    // The smallest rank wins. `None` for a term of another vocabulary.
    fn rank(&self) -> Option<u8> {
        let rank = match &self.content {
            // Other vocabularies have it in the same form: `Redfish.Revisions`.
            Content::Deprecation(_) => 0,
            Content::Text(_) => match self.term.as_str() {
                DESCRIPTION => 0,
                LONG_DESCRIPTION => 1,
                _ => return None,
            },
        };
        Some(if self.is_qualified { rank + 2 } else { rank })
    }
}

/// Adds descriptions and deprecations to their targets, whichever source declares them.
pub(crate) fn apply_annotations(types: &mut [EnumerationType], annotations: Vec<Annotation>) {
    let mut by_target: HashMap<String, Vec<(u8, Content)>> = HashMap::new();
    for annotation in annotations {
        if let Some(rank) = annotation.rank() {
            let of_target = by_target.entry(annotation.target).or_default();
            of_target.push((rank, annotation.content));
        }
    }
    // Stable: of one rank, the first wins.
    for of_target in by_target.values_mut() {
        of_target.sort_by_key(|(rank, _)| *rank);
    }
    for enumeration in types {
        let path = enumeration.qualified_name();
        for (_, content) in by_target.remove(&path).unwrap_or_default() {
            content.apply(&mut enumeration.description, &mut enumeration.deprecation);
        }
        for member in &mut enumeration.members {
            let path = format!("{path}/{}", member.name);
            for (_, content) in by_target.remove(&path).unwrap_or_default() {
                content.apply(&mut member.description, &mut member.deprecation);
            }
        }
    }
}

impl Content {
    fn apply(
        self,
        description: &mut Option<Box<Description>>,
        deprecation: &mut Option<Box<Deprecation>>,
    ) {
        match self {
            Self::Deprecation(found) => _ = deprecation.get_or_insert(Box::new(found)),
            Self::Text(text) => {
                description.get_or_insert_with(|| {
                    Box::new(Description {
                        text: Some(text),
                        is_plain: true,
                        ..Description::default()
                    })
                });
            }
        }
    }
}

// `String="…"`, or `<String>…</String>` inside.
fn text_of(element: &Element) -> Option<String> {
    let inner = element.children_named("String").next();
    element
        .attribute("String")
        .or_else(|| inner.map(|inner| inner.text.as_str()))
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

// A collection of records, one a revision; only those of the kind `Deprecated` matter here, others
// say when something was added or changed.
fn deprecation_of(element: &Element) -> Option<Deprecation> {
    let collection = element.children_named("Collection").next()?;
    let mut records = collection.children_named("Record");
    records.find_map(|record| {
        let property = |name: &str| {
            record
                .children_named("PropertyValue")
                .find(|property| property.attribute("Property") == Some(name))
        };
        let kind = property("Kind")?;
        let inner = kind.children_named("EnumMember").next();
        let kind = kind
            .attribute("EnumMember")
            .or_else(|| inner.map(|inner| inner.text.trim()))?;
        let date = |name: &str| property(name)?.attribute("Date").map(str::to_owned);
        kind.ends_with("/Deprecated").then(|| Deprecation {
            description: property("Description").and_then(text_of),
            version: property("Version").and_then(text_of),
            date: date("Date"),
            removal_date: date("RemovalDate"),
        })
    })
}
