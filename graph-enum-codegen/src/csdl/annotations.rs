//! Takes `<Annotation>` elements, in or out of line; gives descriptions and deprecations.

use std::collections::HashMap;

use super::element::Element;
use crate::schema::{Deprecation, Description};

const VOCABULARY: &str = "Org.OData.Core.V1";

/// One annotation that a schema of enumerations has a use for.
pub(super) struct Annotation {
    /// The annotated model element: `microsoft.graph.tone`, `microsoft.graph.tone/low`.
    pub(super) target: String,
    term: String,
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
            content,
        })
    }

    /// Writes target and term with namespaces instead of aliases.
    pub(super) fn resolve(&mut self, aliases: &HashMap<String, String>) {
        for name in [&mut self.target, &mut self.term] {
            let split = name.find('/').map_or(name.len(), |slash| slash);
            let (path, member) = name.split_at(split);
            let Some((prefix, last)) = path.rsplit_once('.') else {
                continue;
            };
            if let Some(namespace) = aliases.get(prefix) {
                *name = format!("{namespace}.{last}{member}");
            }
        }
    }

    pub(super) fn apply(
        self,
        description: &mut Description,
        deprecation: &mut Option<Deprecation>,
    ) {
        let Some(term) = self.term.strip_prefix(VOCABULARY) else {
            return;
        };
        match self.content {
            Content::Deprecation(found) => *deprecation = Some(found),
            Content::Text(text) if term == ".Description" || description.text.is_none() => {
                description.text = Some(text);
                description.is_plain = true;
            }
            Content::Text(_) => {}
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
