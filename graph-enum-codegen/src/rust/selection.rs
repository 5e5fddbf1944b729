//! Takes a schema and the names that the user gave; gives the types that are meant.

use std::collections::HashSet;

use super::plan::Renames;
use crate::diagnostic::{Diagnostic, Report};
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
    pub(super) fn select(&self, schema: &Schema) -> Result<Vec<EnumerationType>, Report> {
        let schema = schema.only(&self.types, self.namespace.as_deref())?;
        if schema.types.is_empty() {
            let error = Diagnostic::error("no enumeration type in the sources");
            let help = "give metadata that declares some: `$metadata` of Graph's v1.0 or beta";
            return Err(error.help(help).into());
        }
        let types = schema.types.into_iter();
        Ok(types.map(|found| self.with_version(found)).collect())
    }

    fn with_version(&self, mut enumeration: EnumerationType) -> EnumerationType {
        let version = enumeration.api_version.take();
        enumeration.api_version = version.or_else(|| self.api_version.clone());
        enumeration
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
