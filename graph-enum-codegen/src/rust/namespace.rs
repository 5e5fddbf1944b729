//! The enums of one namespace.

use any_ascii::any_ascii;
use graph_enum_emit::{UniqueNames, pascal_case};

use super::additions::Additions;
use super::docs::report_hidden;
use super::item::print_enum;
use super::output::Module;
use super::plan::plan;
use super::renames::Renames;
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::EnumerationType;

/// The user's choices for each enum.
pub(super) struct Wishes<'a> {
    /// Leaves out the descriptions of the source.
    pub(super) facts_only: bool,
    pub(super) is_closed: bool,
    pub(super) renames: &'a Renames,
    pub(super) additions: &'a Additions,
}

impl Wishes<'_> {
    /// Adds the enum of each type to `module`. Errors and warnings go to `report`.
    pub(super) fn fill(
        &self,
        module: &mut Module,
        types: &[&EnumerationType],
        report: &mut Report,
    ) {
        let mut taken = UniqueNames::default();
        // The names that each module imports.
        taken.insert("GraphEnum");
        taken.insert("UnknownMember");
        for enumeration in types {
            let Some(identifier) = enumeration.rust_name() else {
                let message = format!("`{}` gives no Rust identifier", enumeration.name);
                let error = Diagnostic::error(message).at(&enumeration.location, "");
                report.push(error.help("a type's name needs a letter; correct the source"));
                continue;
            };
            let identifier = taken.claim(&identifier);
            let found_before = report.diagnostics.len();
            let item = plan(
                enumeration,
                identifier,
                self.is_closed,
                self.renames,
                report,
            );
            let found = report.diagnostics.get(found_before..).unwrap_or_default();
            if found.iter().any(Diagnostic::is_error) {
                continue;
            }
            if !self.facts_only {
                report_hidden(enumeration, report);
            }
            match print_enum(&item, self.facts_only, self.additions) {
                Ok(source) => module.push(&item, source),
                Err(error) => report.push(error),
            }
        }
    }
}

impl EnumerationType {
    /// The name of the enum in Rust, if no other type has it. `None` if the name has no letter.
    #[must_use]
    pub fn rust_name(&self) -> Option<String> {
        pascal_case(&any_ascii(&self.name))
    }
}
