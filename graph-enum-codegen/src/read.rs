//! Takes sources of any kind; gives the one schema that they say.

use crate::check;
use crate::content::check_content;
use crate::csdl;
use crate::diagnostic::{Diagnostic, Report};
use crate::merge;
use crate::page;
use crate::schema::Schema;
use crate::source::{Source, SourceKind};

impl Schema {
    /// Reads metadata and documentation pages into one schema.
    ///
    /// # Errors
    ///
    /// Every mistake of every source, each with its place.
    pub fn read(sources: &[Source]) -> Result<Self, Report> {
        let mut report = Report::default();
        let mut types = Vec::new();
        let mut annotations = Vec::new();
        let sources: Vec<&Source> = sources
            .iter()
            .filter(|source| check_content(source, &mut report))
            .collect();
        for source in &sources {
            if source.kind() == SourceKind::Csdl
                && let Some(found) = csdl::parse_csdl(source, &mut report)
            {
                types.extend(found.types);
                annotations.extend(found.annotations);
            }
        }
        check::check_types_differ(&types, &mut report);
        csdl::apply_annotations(&mut types, annotations);
        let known = page::Known::new(&types);
        let mut pages = Vec::new();
        for source in &sources {
            if source.kind() == SourceKind::Page {
                match page::parse_page(source, &known, &mut report) {
                    Some(types) => pages.extend(types),
                    None => report.push(no_enumeration(source)),
                }
            }
        }
        merge::merge_pages(&mut types, pages, &mut report);
        check::check_namespaces(&types, &mut report);
        if report.has_errors() {
            return Err(report);
        }
        Ok(Self {
            types,
            warnings: report,
        })
    }
}

fn no_enumeration(source: &Source) -> Diagnostic {
    let message = format!("{}: this page describes no enumeration", source.name());
    let help =
        "an enumeration has a heading `NAME enum type` or `NAME values` and a table of members";
    Diagnostic::error(message).help(help)
}
