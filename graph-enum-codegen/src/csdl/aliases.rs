//! Namespaces by their alias.

use std::collections::HashMap;

use super::element::Element;

/// The namespaces of one document by their alias: of its schemas, and of the schemas that it includes.
pub(super) type Aliases = HashMap<String, String>;

/// `<Schema Namespace="microsoft.graph" Alias="graph">`, `<edmx:Include …>`
pub(super) fn add_alias(aliases: &mut Aliases, element: &Element) {
    let namespace = element.attribute("Namespace").map(str::to_owned);
    let alias = element.attribute("Alias").map(str::to_owned);
    aliases.extend(alias.zip(namespace));
}

/// `graph.tone` is `microsoft.graph.tone`.
pub(super) fn resolve(aliases: &Aliases, name: &str) -> String {
    let namespace = |(prefix, last): (&str, &str)| {
        let namespace = aliases.get(prefix)?;
        Some(format!("{namespace}.{last}"))
    };
    let resolved = name.rsplit_once('.').and_then(namespace);
    resolved.unwrap_or_else(|| name.to_owned())
}
