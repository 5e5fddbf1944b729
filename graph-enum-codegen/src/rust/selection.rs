//! Takes a schema and the names that the user gave; gives the types that are meant.

use std::collections::HashSet;

use super::plan::Renames;
use crate::check;
use crate::diagnostic::{Diagnostic, Report};
use crate::nearest;
use crate::schema::{EnumerationType, Schema};

/// Which types to generate.
#[derive(Clone, Debug, Default)]
pub(super) struct Selection {
    /// Names or qualified names; all types where there is none.
    pub(super) types: Vec<String>,
    pub(super) namespace: Option<String>,
    /// For types whose source does not say.
    pub(super) api_version: Option<String>,
}

impl Selection {
    pub(super) fn select(&self, schema: &Schema, report: &mut Report) -> Vec<EnumerationType> {
        let in_namespace: Vec<&EnumerationType> = schema
            .types
            .iter()
            .filter(|found| self.is_in_namespace(found))
            .collect();
        if in_namespace.is_empty() {
            report.push(self.nothing(schema));
            return Vec::new();
        }
        for name in &self.types {
            if !in_namespace.iter().any(|found| found.is_called(name)) {
                report.push(check::no_type(&in_namespace, name));
            }
        }
        let is_wanted = |found: &&EnumerationType| {
            self.types.is_empty() || self.types.iter().any(|name| found.is_called(name))
        };
        let wanted = in_namespace.into_iter().filter(is_wanted);
        wanted.map(|found| self.with_version(found)).collect()
    }

    fn with_version(&self, enumeration: &EnumerationType) -> EnumerationType {
        let mut enumeration = enumeration.clone();
        let version = enumeration.api_version.take();
        enumeration.api_version = version.or_else(|| self.api_version.clone());
        enumeration
    }

    fn is_in_namespace(&self, enumeration: &EnumerationType) -> bool {
        let namespace = self.namespace.as_ref();
        namespace.is_none_or(|namespace| *namespace == enumeration.namespace)
    }

    fn nothing(&self, schema: &Schema) -> Diagnostic {
        let Some(namespace) = &self.namespace else {
            return Diagnostic::error("no enumeration type in the sources");
        };
        let namespaces = schema.types.iter().map(|found| found.namespace.as_str());
        let error = Diagnostic::error(format!(
            "there is no namespace `{namespace}` in the sources"
        ));
        match nearest::nearest(namespace, namespaces) {
            Some(nearest) => error.help(format!("did you mean `{nearest}`?")),
            None => error.help("`graph-enum list SOURCE` names them all"),
        }
    }
}

// A rename that hits nothing is a slip of the pen, and its variant would silently keep its name.
pub(super) fn check_renames(renames: &Renames, selected: &[EnumerationType], report: &mut Report) {
    let mut missed: HashSet<&str> = renames.keys().map(String::as_str).collect();
    for enumeration in selected {
        let qualified_name = enumeration.qualified_name();
        for member in &enumeration.members {
            let name = &member.name;
            missed.remove(name.as_str());
            missed.remove(format!("{}/{name}", enumeration.name).as_str());
            missed.remove(format!("{qualified_name}/{name}").as_str());
        }
    }
    let mut missed: Vec<&str> = missed.into_iter().collect();
    missed.sort_unstable();
    for name in missed {
        let error = Diagnostic::error(format!("there is no member `{name}` to rename"));
        report.push(error.help("write `member`, `type/member` or `namespace.type/member`"));
    }
}

// One warning for all: enums.md alone has two hundred such types.
pub(super) fn report_no_integers(selected: &[EnumerationType], report: &mut Report) {
    let mut without = selected.iter().filter(|found| !found.has_integers());
    let Some(first) = without.next() else {
        return;
    };
    let name = &first.name;
    let others = match without.count() {
        0 => String::new(),
        count => format!(" and {count} more"),
    };
    let message =
        format!("no integers are given for `{name}`{others}; their members count by place");
    let help = "give the metadata beside the page if your program reads or writes integers";
    let warning = Diagnostic::warning(message).at(&first.location, "");
    report.push(warning.help(help));
}
