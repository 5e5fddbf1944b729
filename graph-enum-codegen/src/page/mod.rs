//! The enumeration types of a documentation page. Its headings decide what it describes.
//!
//! A localised page is a machine translation, names and numbers included: `none` became `无`, `2` became
//! `双面`. Names and integers are read from the source language or the metadata; the translation is prose.

mod blocks;
mod cell;
mod columns;
mod front_matter;
mod known;
mod member;
mod place;
mod section;

use blocks::read_page;
use cell::Cell;
use columns::Columns;
use front_matter::check_language;
use graph_enum_core::UnderlyingType;
use known::key;
pub(crate) use known::{Known, known_types};
use place::{api_version, page_of};
use section::{Page, Section, Table};

use crate::check;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::schema::EnumerationType;
use crate::source::Source;

const GIVE_METADATA: &str = "give the metadata beside the page, which says the names: `graph-enum generate PAGE graph.csdl`";
const PASSED_OVER: &str = "; this section is skipped";

/// The types of one page, each with whether all rows of its table were read: a translation may lose some. Errors and
/// warnings go to `report`. `None` if no heading names an enumeration.
pub(crate) fn parse_page(
    source: &Source,
    known: &Known<'_>,
    report: &mut Report,
) -> Option<Vec<(EnumerationType, bool)>> {
    let mut page = read_page(source);
    check_language(source, &mut page.language, report);
    let sections = page.sections.iter();
    let types = sections.filter_map(|section| page.parse_section(section, known, report));
    let types = types.collect();
    (!page.sections.is_empty()).then_some(types)
}

impl Page {
    fn parse_section(
        &self,
        section: &Section,
        known: &Known<'_>,
        report: &mut Report,
    ) -> Option<(EnumerationType, bool)> {
        let mut enumeration = self.type_of(section, known);
        let name = enumeration.qualified_name();
        let mut found = Report::default();
        let is_complete = match self.parse_members(section, known, &mut enumeration, &mut found) {
            Ok(is_complete) => is_complete,
            Err(refused) => {
                report.push(refused.about(&name));
                return None;
            }
        };
        enumeration.widen();
        check::check_type(&enumeration, &mut found);
        let is_passed_over = !section.is_certain && found.has_errors();
        if is_passed_over {
            found = passed_over(found);
        }
        found.about(&name, 0);
        report.extend(found);
        (!is_passed_over).then_some((enumeration, is_complete))
    }

    fn type_of(&self, section: &Section, known: &Known<'_>) -> EnumerationType {
        let namespace = self.namespace.as_deref().unwrap_or("microsoft.graph");
        let name = &section.name;
        let known = known.get(&key(namespace, name)).copied();
        let name = known.map_or(name, |known| &known.name).clone();
        let description = section.description.as_ref();
        let describe = |cell| member::description_of(self, cell);
        EnumerationType {
            page: page_of(self, section, &name),
            name,
            namespace: namespace.to_owned(),
            underlying_type: UnderlyingType::Int32,
            namespace_alias: None,
            is_flags: false,
            is_open: true,
            is_case_sensitive: false,
            api_version: api_version(self),
            description: description.and_then(describe),
            deprecation: None,
            members: Vec::new(),
            location: self.location(&section.heading),
        }
    }

    // Mistakes of the table go to `found`. Returns whether all rows were read.
    fn parse_members(
        &self,
        section: &Section,
        known: &Known<'_>,
        enumeration: &mut EnumerationType,
        found: &mut Report,
    ) -> Result<bool, Diagnostic> {
        let (table, columns) = self.table_of(section)?;
        let heading = Some(&section.heading).filter(|cell| !self.is_reliable(cell));
        let Some(unreliable) = heading.or_else(|| columns.unreliable(table)) else {
            enumeration.members = columns.parse_rows(table, found);
            return Ok(true);
        };
        let declared = known
            .get(&key(&enumeration.namespace, &enumeration.name))
            .ok_or_else(|| self.may_be_translated(unreliable, known, enumeration))?;
        let (members, lost) = columns.parse_translated_rows(table, declared);
        enumeration.members = members;
        if !lost.is_empty() {
            found.push(self.lost(&lost, declared));
        }
        Ok(lost.is_empty())
    }

    fn lost(&self, names: &[&Cell], known: &EnumerationType) -> Diagnostic {
        let quoted: Vec<String> = names
            .iter()
            .map(|cell| format!("`{}`", cell.plain))
            .collect();
        let message = format!(
            "rows of `{}` in translation name no member of the metadata: {}; skipped",
            known.name,
            quoted.join(", ")
        );
        let first = names.first().map(|cell| self.location(cell));
        let mut warning = Diagnostic::warning(message);
        if let Some(first) = first {
            warning = warning.at(&first, "").at(&known.location, "declared here");
        }
        warning
    }

    fn table_of<'s>(
        &'s self,
        section: &'s Section,
    ) -> Result<(&'s Table, Columns<'s>), Diagnostic> {
        let name = &section.name;
        let refused = |message: String, help: &str, place: &Cell| {
            let diagnostic = if section.is_certain {
                Diagnostic::error(message)
            } else {
                Diagnostic::warning(message + PASSED_OVER)
            };
            diagnostic.at(&self.location(place), "").help(help)
        };
        let Some(table) = &section.table else {
            let message = format!("no table of members follows the heading of `{name}`");
            let help = "a table has a row `|:---|:---|` with as many cells as its header";
            return Err(refused(message, help, &section.heading));
        };
        let columns = Columns::of(table, self).ok_or_else(|| {
            let title = table.header.first();
            let title = title.unwrap_or(&section.heading);
            let message = format!("the table of `{name}` has no column `Member`");
            let help = "its header is `Member | Value | Description`; the last two are optional";
            refused(message, help, title)
        })?;
        Ok((table, columns))
    }

    // The metadata does not declare this type: it is newer than the page, or of another version.
    fn may_be_translated(
        &self,
        cell: &Cell,
        known: &Known<'_>,
        enumeration: &EnumerationType,
    ) -> Diagnostic {
        let location = self.location(cell);
        if !known.is_empty() {
            let name = enumeration.qualified_name();
            let message = format!("the metadata has no type `{name}`; this translation is skipped");
            return Diagnostic::warning(message).at(&location, "");
        }
        let language = self.language.as_deref();
        let message = format!(
            "`{}` may be a translation ({})",
            cell.plain,
            language.unwrap_or_default()
        );
        Diagnostic::error(message)
            .at(&location, "no source-language text here")
            .help(GIVE_METADATA)
    }
}

// A table of something else, such as the values of a string property (`North America Ledger`): its first mistake is a
// warning.
fn passed_over(found: Report) -> Report {
    let mut mistakes = found.diagnostics.into_iter().filter(Diagnostic::is_error);
    let Some(mistake) = mistakes.next() else {
        return Report::default();
    };
    Report::from(Diagnostic {
        severity: Severity::Warning,
        message: mistake.message + PASSED_OVER,
        ..mistake
    })
}
