//! Reading sources of any kind into one schema.

use std::sync::Arc;

use crate::check;
use crate::content::check_content;
use crate::csdl;
use crate::diagnostic::{Diagnostic, Report};
use crate::folder::Folder;
use crate::merge;
use crate::page;
use crate::schema::Schema;
use crate::source::Source;

impl Schema {
    /// Reads metadata and documentation pages into one schema.
    ///
    /// # Errors
    ///
    /// All errors of all sources, each with its location.
    pub fn read(sources: &[Source]) -> Result<Self, Report> {
        Self::parse(sources).checked()
    }

    /// Reads sources in which types that the program does not need may have errors. [`select`](Self::select) leaves those
    /// types and their errors out, and [`checked`](Self::checked) returns the remaining errors.
    ///
    /// ```
    /// use graph_enum_codegen::{Schema, Selection, Source};
    ///
    /// let csdl = r#"<Schema Namespace="a"><EnumType Name="tone"/>
    ///     <EnumType Name="mood"><Member Name="a,b"/></EnumType></Schema>"#;
    /// let schema = Schema::parse(&[Source::new("a.csdl", csdl)]);
    /// assert!(schema.clone().checked().is_err());
    /// let tone = schema.select(&Selection::new(["tone"], None))?.checked()?;
    /// assert_eq!(tone.types.len(), 1);
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    #[must_use]
    pub fn parse(sources: &[Source]) -> Self {
        let mut reading = Reading::default();
        let mut pages = Vec::new();
        let mut documents = Vec::new();
        for source in sources {
            match check_content(source) {
                Err(error) => reading.refuse(source, error.into()),
                Ok(()) if source.is_csdl() => documents.push(source),
                Ok(()) => pages.push(source),
            }
        }
        let mut schema = Self::default();
        reading.read_csdl(&documents, &mut schema);
        reading.read_pages(&pages, &mut schema);
        check::check_namespaces(&schema.types, &mut reading.report);
        reading.report_passed_over();
        (schema.errors, schema.warnings) = reading.report.split();
        schema
    }

    /// Returns the schema if its sources have no errors.
    ///
    /// # Errors
    ///
    /// All errors and warnings of the sources.
    pub fn checked(mut self) -> Result<Self, Report> {
        if self.errors.has_errors() {
            self.errors.extend(self.warnings);
            return Err(self.errors);
        }
        Ok(self)
    }
}

#[derive(Default)]
struct Reading {
    report: Report,
    /// Folders, each with the number of its files that were opened in vain.
    passed_over: Vec<(Arc<Folder>, usize)>,
}

impl Reading {
    fn read_csdl(&mut self, sources: &[&Source], schema: &mut Schema) {
        let mut annotations = Vec::new();
        for source in sources {
            if let Err(report) = csdl::check_csdl(source) {
                self.refuse(source, report);
                continue;
            }
            match csdl::parse_csdl(source, &mut self.report) {
                Ok((types, found)) => {
                    schema.types.extend(types);
                    annotations.extend(found);
                    self.count(source, 0);
                }
                Err(report) => self.report.extend(report),
            }
        }
        check::check_types_differ(&schema.types, &mut self.report);
        csdl::apply_annotations(&mut schema.types, annotations);
    }

    fn read_pages(&mut self, sources: &[&Source], schema: &mut Schema) {
        let known = page::known_types(&schema.types);
        let mut pages = Vec::new();
        for source in sources {
            match page::parse_page(source, &known, &mut self.report) {
                Some(types) => {
                    pages.extend(types);
                    self.count(source, 0);
                }
                None => self.refuse(source, no_enumeration(source).into()),
            }
        }
        merge::merge_pages(&mut schema.types, pages, &mut self.report);
    }

    // A source of another kind is an error if the user named it. In a folder it is skipped.
    fn refuse(&mut self, source: &Source, report: Report) {
        if !self.count(source, 1) {
            self.report.extend(report);
        }
    }

    // Returns `true` if the source was found in a folder.
    fn count(&mut self, source: &Source, files: usize) -> bool {
        let Some(folder) = source.optional_in() else {
            return false;
        };
        let mut known = self.passed_over.iter_mut();
        match known.find(|(known, _)| Arc::ptr_eq(known, folder)) {
            Some((_, count)) => *count += files,
            None => self.passed_over.push((Arc::clone(folder), files)),
        }
        true
    }

    // Printed first, before the warnings about many files.
    fn report_passed_over(&mut self) {
        let mut found = Vec::new();
        for (folder, opened) in &self.passed_over {
            let Folder {
                name,
                files,
                unopened,
            } = &**folder;
            let others = opened + unopened;
            if others > 0 {
                let message =
                    format!("{name}: {others} of {files} files describe no enumeration; skipped");
                found.push(Diagnostic::warning(message));
            }
        }
        self.report.diagnostics.splice(0..0, found);
    }
}

fn no_enumeration(source: &Source) -> Diagnostic {
    let message = format!("{}: this page describes no enumeration", source.name());
    let help =
        "an enumeration has a heading `NAME enum type` or `NAME values` and a table of members";
    Diagnostic::error(message).help(help)
}
