//! Takes a row of the table; gives the member, or says which cell is wrong.

use super::blocks::Row;
use super::cell::Cell;
use super::columns::{Columns, integer};
use super::section::Page;
use crate::diagnostic::Diagnostic;
use crate::markdown;
use crate::schema::{Description, EnumerationType, Member};
use crate::source::Source;

pub(super) const GIVE_METADATA: &str = "give the metadata beside the page, which says the names: `graph-enum generate PAGE graph.csdl`";

/// Reads the rows of one table.
pub(super) struct MemberReader<'a> {
    pub(super) source: &'a Source,
    pub(super) page: &'a Page,
    pub(super) columns: Columns,
    /// The same type in the metadata.
    pub(super) known: Option<&'a EnumerationType>,
}

impl MemberReader<'_> {
    pub(super) fn parse_row(&self, row: &Row) -> Result<Member, Diagnostic> {
        let name_cell = row.cell(Some(self.columns.member));
        let Some(name_cell) = name_cell.filter(|cell| !cell.original.plain.is_empty()) else {
            let location = self.source.location(row.range.clone());
            let error = Diagnostic::error("this row names no member").at(&location, "");
            return Err(error.help("write the member's name into the first cell"));
        };
        let value_cell = row.cell(self.columns.value);
        let cells = [Some(name_cell), value_cell];
        let is_reliable = cells
            .iter()
            .flatten()
            .all(|cell| self.page.is_reliable(cell));
        let (name, value) = if is_reliable {
            let value = self.parse_value(row, name_cell)?;
            (name_cell.original.plain.clone(), value)
        } else {
            self.known_member(name_cell, value_cell)?
        };
        let description = row.cell(self.columns.description);
        Ok(Member {
            name,
            value,
            aliases: Vec::new(),
            description: description
                .map(|cell| description_of(self.page, cell))
                .unwrap_or_default(),
            deprecation: None,
            location: self.source.location(name_cell.range.clone()),
        })
    }

    fn parse_value(&self, row: &Row, name_cell: &Cell) -> Result<Option<i64>, Diagnostic> {
        if self.columns.value.is_none() {
            return Ok(None);
        }
        let name = &name_cell.original.plain;
        let cell = row.cell(self.columns.value);
        let Some(cell) = cell.filter(|cell| !cell.original.plain.is_empty()) else {
            let location = self.source.location(row.range.clone());
            let error = Diagnostic::error(format!("the row of `{name}` has no value"));
            return Err(error
                .at(&location, "")
                .help("write its integer into the value's cell"));
        };
        let value = integer(cell);
        value.map(Some).ok_or_else(|| {
            let text = &cell.original.plain;
            let location = self.source.location(cell.range.clone());
            let error = Diagnostic::error(format!("the value `{text}` of `{name}` is no integer"));
            error.at(&location, "").help("write a decimal integer")
        })
    }

    // A translated row is told by whichever of name and integer the translation left alone.
    fn known_member(
        &self,
        name_cell: &Cell,
        value_cell: Option<&Cell>,
    ) -> Result<(String, Option<i64>), Diagnostic> {
        let text = &name_cell.original.plain;
        let location = self.source.location(name_cell.range.clone());
        let unreliable = || {
            let language = self
                .page
                .front_matter
                .language
                .as_deref()
                .unwrap_or_default();
            let message = format!("the cell `{text}` may be a translation ({language})");
            Diagnostic::error(message).at(&location, "no source-language text in this cell")
        };
        let known = self.known.ok_or_else(|| unreliable().help(GIVE_METADATA))?;
        let by_name = known.member(text);
        let value = value_cell.and_then(integer);
        let mut members = known.members.iter();
        let by_value = members.find(|member| value.is_some() && member.value == value);
        match (by_name, by_value) {
            (Some(by_name), Some(by_value)) if by_name.name != by_value.name => {
                let help = "the metadata gives this name and this integer to two members";
                Err(unreliable().help(help))
            }
            (Some(member), _) | (None, Some(member)) => Ok((member.name.clone(), member.value)),
            (None, None) => {
                let help = "neither its name nor its integer is in the metadata";
                Err(unreliable().help(help))
            }
        }
    }
}

/// What the page says in both languages, without what says nothing.
pub(super) fn description_of(page: &Page, cell: &Cell) -> Description {
    let original = &cell.original.markdown;
    if original.is_empty() || cell.original.plain.starts_with("Not yet documented") {
        return Description::default();
    }
    let language = page.front_matter.language.as_ref();
    let original = markdown::from_page(original);
    let translated = cell.translated.as_ref();
    let translated = translated.map(|text| markdown::from_page(&text.markdown));
    match (translated, language) {
        (None, Some(language)) => Description {
            translations: vec![(language.clone(), original)],
            ..Description::default()
        },
        (Some(translated), Some(language)) if translated != original => Description {
            text: Some(original),
            translations: vec![(language.clone(), translated)],
            ..Description::default()
        },
        _ => Description {
            text: Some(original),
            ..Description::default()
        },
    }
}
