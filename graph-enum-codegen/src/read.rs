//! Takes sources of any kind; gives the one schema that they say.

use crate::check;
use crate::content::check_content;
use crate::csdl;
use crate::diagnostic::Report;
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
        let sources: Vec<&Source> = sources
            .iter()
            .filter(|source| check_content(source, &mut report))
            .collect();
        for source in &sources {
            if source.kind() == SourceKind::Csdl {
                types.extend(csdl::parse_csdl(source, &mut report));
            }
        }
        check::check_types_differ(&types, &mut report);
        let mut pages = Vec::new();
        for source in &sources {
            if source.kind() == SourceKind::Page {
                pages.extend(page::parse_page(source, &types, &mut report));
            }
        }
        merge::merge_pages(&mut types, pages, &mut report);
        if report.has_errors() {
            return Err(report);
        }
        Ok(Self {
            types,
            warnings: report,
        })
    }
}
