//! Takes the names that the user gave; gives the part of a schema that is meant.

use std::collections::{BTreeSet, HashSet};

use graph_enum_core::nearest;

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Schema};

impl Schema {
    /// The types of these names, qualified or not and in any case, and of this namespace; all where none is
    /// said. Warnings about other types are left out.
    ///
    /// ```
    /// use graph_enum_codegen::{Schema, Source};
    ///
    /// let csdl = r#"<Schema Namespace="microsoft.graph">
    ///     <EnumType Name="tone"/><EnumType Name="mood"/></Schema>"#;
    /// let schema = Schema::read(&[Source::new("graph.csdl", csdl)])?;
    /// assert_eq!(schema.only(&["tone"], None)?.types.len(), 1);
    /// assert_eq!(schema.only::<&str>(&[], Some("microsoft.graph"))?.types.len(), 2);
    /// let report = schema.only(&["microsoft.graph.tune"], None).unwrap_err();
    /// assert!(report.to_string().ends_with("did you mean `microsoft.graph.tone`?"));
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Each name that names nothing, with the one that was probably meant.
    pub fn only<T: AsRef<str>>(
        &self,
        types: &[T],
        namespace: Option<&str>,
    ) -> Result<Self, Report> {
        if let Some(name) = namespace
            && !self.types.iter().any(|found| found.is_in(namespace))
        {
            return Err(self.no_namespace(name).into());
        }
        let mut report = Report::default();
        for name in types.iter().map(AsRef::as_ref) {
            let mut found = self.find(name);
            if !found.any(|found| found.is_in(namespace)) {
                report.push(self.no_type(name, namespace));
            }
        }
        if report.has_errors() {
            return Err(report);
        }
        let mut narrowed = self.clone();
        narrowed.retain(|found| {
            let mut names = types.iter();
            let is_named = names.any(|name| found.is_called(name.as_ref()));
            found.is_in(namespace) && (types.is_empty() || is_named)
        });
        Ok(narrowed)
    }

    /// Keeps the types that are wanted, and of the warnings those about them.
    pub fn retain(&mut self, is_wanted: impl Fn(&EnumerationType) -> bool) {
        let types = self.types.iter();
        let (kept, left_out): (Vec<_>, Vec<_>) = types.partition(|found| is_wanted(found));
        let kept: HashSet<String> = kept
            .into_iter()
            .map(EnumerationType::qualified_name)
            .collect();
        if left_out.is_empty() {
            return;
        }
        self.types
            .retain(|found| kept.contains(&found.qualified_name()));
        self.warnings.diagnostics.retain(|warning| {
            let about = warning.type_name.as_ref();
            about.is_none_or(|about| kept.contains(about))
        });
    }

    /// The mistake that no type is called `name`, in `namespace` if one was named.
    fn no_type(&self, name: &str, namespace: Option<&str>) -> Diagnostic {
        let place = namespace.map_or("the sources".to_owned(), |found| format!("`{found}`"));
        let error = Diagnostic::error(format!("there is no enumeration type `{name}` in {place}"));
        // Only another namespace can have it.
        if let Some(found) = self.find(name).next() {
            let elsewhere = &found.namespace;
            let help = format!("it is in `{elsewhere}`; leave `--namespace` out, or name that one");
            return error.help(help);
        }
        match self.meant(name, namespace) {
            Some(meant) => error.help(format!("did you mean `{meant}`?")),
            None => error.help("`graph-enum list SOURCE` names them all"),
        }
    }

    // A qualified name is compared as one. Where none is near, its last part may be right, or nearly so, as in
    // `graph.riskLevel`.
    fn meant(&self, name: &str, namespace: Option<&str>) -> Option<String> {
        let types = self.types.iter().filter(|found| found.is_in(namespace));
        let types: Vec<&EnumerationType> = types.collect();
        let names = types.iter().map(|found| found.name.as_str());
        let Some((_, last)) = name.rsplit_once('.') else {
            return nearest(name, names).map(str::to_owned);
        };
        let qualified: Vec<String> = types.iter().map(|found| found.qualified_name()).collect();
        let near = nearest(name, qualified.iter().map(String::as_str));
        near.map(str::to_owned).or_else(|| {
            let last = nearest(last, names)?;
            let mut types = types.iter();
            let found = types.find(|found| found.name == last)?;
            Some(found.qualified_name())
        })
    }

    fn no_namespace(&self, namespace: &str) -> Diagnostic {
        let namespaces = self.types.iter().map(|found| found.namespace.as_str());
        let namespaces: BTreeSet<&str> = namespaces.collect();
        let message = format!("there is no namespace `{namespace}` in the sources");
        let help = match nearest(namespace, namespaces.iter().copied()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None if namespaces.is_empty() => "no enumeration type is there either".to_owned(),
            None => {
                let names: Vec<String> =
                    namespaces.iter().map(|name| format!("`{name}`")).collect();
                format!("there is {}", names.join(", "))
            }
        };
        Diagnostic::error(message).help(help)
    }
}
