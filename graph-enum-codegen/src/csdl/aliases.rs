//! Namespaces by their alias.

use std::collections::HashMap;

use super::element::Element;

/// The aliases of one document: of its schemas, and of the schemas that it includes.
#[derive(Default)]
pub(super) struct Aliases(HashMap<String, String>);

impl Aliases {
    /// `<Schema Namespace="microsoft.graph" Alias="graph">`, `<edmx:Include …>`
    pub(super) fn add(&mut self, element: &Element) {
        let namespace = element.attribute("Namespace").map(str::to_owned);
        let alias = element.attribute("Alias").map(str::to_owned);
        self.0.extend(alias.zip(namespace));
    }

    /// `graph.tone` is `microsoft.graph.tone`.
    pub(super) fn resolve(&self, name: &str) -> String {
        let namespace = |(prefix, last): (&str, &str)| {
            let namespace = self.0.get(prefix)?;
            Some(format!("{namespace}.{last}"))
        };
        let resolved = name.rsplit_once('.').and_then(namespace);
        resolved.unwrap_or_else(|| name.to_owned())
    }
}
