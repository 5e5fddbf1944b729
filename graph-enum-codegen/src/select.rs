//! The types that are asked for, by name, pattern and namespace.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Report};
use crate::meant::{meant, no_namespace};
use crate::schema::{EnumerationType, Schema};

/// The selected types: those of some names and a namespace, or all.
///
/// A name may have its namespace before it, the end of that, or the alias that the metadata declares: `riskLevel`,
/// `microsoft.graph.riskLevel`, `graph.riskLevel`, `Self.riskLevel`. `*` in a name is any text. Case is ignored.
///
/// ```
/// use graph_enum_codegen::{Schema, Selection, Source};
///
/// let csdl = r#"<Schema Namespace="microsoft.graph">
///     <EnumType Name="tone"/><EnumType Name="tonality"/><EnumType Name="mood"/></Schema>"#;
/// let schema = Schema::read(&[Source::new("graph.csdl", csdl)])?;
/// let selection = Selection::new(["graph.mood", "ton*"], None);
/// assert_eq!(schema.clone().select(&selection)?.types.len(), 3);
/// let selection = Selection::new(["microsoft.graph.tune"], None);
/// let report = schema.select(&selection).unwrap_err();
/// assert!(report.to_string().ends_with("did you mean `microsoft.graph.tone`?"));
/// # Ok::<(), graph_enum_codegen::Report>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// As given. Without a name all types are selected.
    names: Vec<String>,
    /// Names without `*`, in lower case.
    exact: HashSet<String>,
    /// Names with `*`, in lower case.
    patterns: Vec<String>,
    namespace: Option<String>,
}

impl Selection {
    /// Selects types by name, or all if `names` is empty, in one namespace if it is `Some`.
    pub fn new<T: Into<String>>(
        names: impl IntoIterator<Item = T>,
        namespace: Option<&str>,
    ) -> Self {
        let mut selection = Self {
            namespace: namespace.map(str::to_owned),
            ..Self::default()
        };
        for name in names {
            selection.add(name.into());
        }
        selection
    }

    pub(crate) fn add(&mut self, name: String) {
        let small = name.to_ascii_lowercase();
        if small.contains('*') {
            self.patterns.push(small);
        } else {
            self.exact.insert(small);
        }
        self.names.push(name);
    }

    pub(crate) fn set_namespace(&mut self, namespace: String) {
        self.namespace = Some(namespace);
    }

    /// Returns `true` for a selected type.
    #[must_use]
    pub fn contains(&self, enumeration: &EnumerationType) -> bool {
        if !self.is_in_namespace(enumeration) {
            return false;
        }
        self.names.is_empty()
            || spellings(enumeration).iter().any(|spelling| {
                let mut patterns = self.patterns.iter();
                self.exact.contains(spelling) || patterns.any(|pattern| matches(pattern, spelling))
            })
    }

    fn is_in_namespace(&self, enumeration: &EnumerationType) -> bool {
        let mut namespace = self.namespace.iter();
        namespace.all(|namespace| *namespace == enumeration.namespace)
    }

    /// Checks that each name and the namespace are in one of the schemas.
    ///
    /// # Errors
    ///
    /// Each name without a type, with the nearest name.
    pub fn check(&self, schemas: &[&Schema]) -> Result<(), Report> {
        let types = schemas.iter().flat_map(|schema| &schema.types);
        let types: Vec<&EnumerationType> = types.collect();
        let found: Vec<&EnumerationType> = types
            .iter()
            .copied()
            .filter(|found| self.is_in_namespace(found))
            .collect();
        if let Some(namespace) = &self.namespace
            && found.is_empty()
        {
            return Err(no_namespace(namespace, &types).into());
        }
        let spelt: HashSet<String> = found.iter().flat_map(|found| spellings(found)).collect();
        let mut report = Report::default();
        for name in &self.names {
            let small = name.to_ascii_lowercase();
            let is_found = if small.contains('*') {
                spelt.iter().any(|spelling| matches(&small, spelling))
            } else {
                spelt.contains(&small)
            };
            if !is_found {
                report.push(self.no_type(name, &types, &found));
            }
        }
        if report.has_errors() {
            return Err(report);
        }
        Ok(())
    }

    fn no_type(
        &self,
        name: &str,
        types: &[&EnumerationType],
        found: &[&EnumerationType],
    ) -> Diagnostic {
        let namespace = self.namespace.as_ref();
        let place = namespace.map_or("the sources".to_owned(), |found| format!("`{found}`"));
        if name.contains('*') {
            let message = format!("no enumeration type in {place} fits `{name}`");
            return Diagnostic::error(message).help("`graph-enum list SOURCE` names them all");
        }
        let error = Diagnostic::error(format!("there is no enumeration type `{name}` in {place}"));
        // Only another namespace can have it.
        if let Some(found) = types.iter().find(|found| found.is_called(name)) {
            let elsewhere = &found.namespace;
            let help = format!("it is in `{elsewhere}`; leave `--namespace` out, or name that one");
            return error.help(help);
        }
        match meant(name, found) {
            Some(meant) => error.help(format!("did you mean `{meant}`?")),
            None => error.help("`graph-enum list SOURCE` names them all"),
        }
    }
}

impl Schema {
    /// The selected types, with the warnings about them.
    ///
    /// # Errors
    ///
    /// Each name without a type, with the nearest name. For a schema from [`parse`](Self::parse) also the errors that are
    /// about no type.
    pub fn select(mut self, selection: &Selection) -> Result<Self, Report> {
        let mut general = self.errors.diagnostics.iter();
        if general.any(|error| error.type_name.is_none()) {
            return self.checked();
        }
        selection.check(&[&self])?;
        self.retain(|found| selection.contains(found));
        Ok(self)
    }

    /// Keeps the types that `is_wanted` accepts, with the warnings and errors about them.
    pub fn retain(&mut self, is_wanted: impl Fn(&EnumerationType) -> bool) {
        let mut left_out = HashSet::new();
        self.types.retain(|found| {
            let is_kept = is_wanted(found);
            if !is_kept {
                left_out.insert(found.qualified_name());
            }
            is_kept
        });
        for report in [&mut self.warnings, &mut self.errors] {
            report.diagnostics.retain(|found| {
                let about = found.type_name.as_ref();
                about.is_none_or(|about| !left_out.contains(about))
            });
        }
    }
}

/// The names that [`is_called`](EnumerationType::is_called) accepts, in lower case.
fn spellings(enumeration: &EnumerationType) -> Vec<String> {
    let name = enumeration.qualified_name().to_ascii_lowercase();
    let short = enumeration.name.len();
    let starts = name.match_indices('.').map(|(place, _)| place + 1);
    let starts = std::iter::once(0).chain(starts);
    let by_namespace = starts
        .filter_map(|start| name.get(start..))
        .filter(|spelling| spelling.len() >= short)
        .map(str::to_owned);
    let alias = enumeration.namespace_alias.iter();
    let by_alias = alias.map(|alias| format!("{alias}.{}", enumeration.name).to_ascii_lowercase());
    by_namespace.chain(by_alias).collect()
}

/// Returns `true` if `text` is `pattern` with some text for each `*`.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            return false;
        };
        rest = after;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text, expected) in [
            ("risk*", "risklevel", true),
            ("*risk", "risklevel", false),
            ("*", "", true),
            ("r*s*l", "risklevel", true),
            ("a*a", "a", false),
            ("risk*level", "risklevel", true),
            ("graph.*", "microsoft.graph.tone", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
