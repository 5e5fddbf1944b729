//! A row of a table of members.

use std::collections::HashSet;

use super::cell::Cell;
use super::columns::{Columns, integer};
use super::known::member_finder;
use super::section::{Page, Row, Table};
use crate::diagnostic::{Diagnostic, Report};
use crate::markdown;
use crate::schema::{Description, EnumerationType, Member};

impl Columns<'_> {
    /// The members of a table whose names are those of the source.
    pub(super) fn parse_rows(&self, table: &Table, report: &mut Report) -> Vec<Member> {
        let mut members = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            match self.parse_row(row) {
                Ok(member) => members.push(member),
                Err(error) => report.push(error),
            }
        }
        members
    }

    fn parse_row(&self, row: &Row) -> Result<Member, Diagnostic> {
        let name_cell = self.name_cell(row)?;
        let value = self.parse_value(row, name_cell)?;
        Ok(self.member(row, name_cell, name_cell.plain.clone(), value))
    }

    /// The members of a translated table that are found in the metadata, and the names of the other rows.
    pub(super) fn parse_translated_rows<'t>(
        &self,
        table: &'t Table,
        known: &EnumerationType,
    ) -> (Vec<Member>, Vec<&'t Cell>) {
        let find = member_finder(known);
        let mut taken = HashSet::new();
        let (mut members, mut lost) = (Vec::new(), Vec::new());
        for row in &table.rows {
            let Ok(name_cell) = self.name_cell(row) else {
                continue;
            };
            let value = row.cell(self.value).and_then(integer);
            let found = find(&name_cell.plain, value);
            match found.filter(|found| taken.insert(found.name.as_str())) {
                Some(found) => {
                    members.push(self.member(row, name_cell, found.name.clone(), found.value));
                }
                None => lost.push(name_cell),
            }
        }
        (members, lost)
    }

    fn name_cell<'r>(&self, row: &'r Row) -> Result<&'r Cell, Diagnostic> {
        let cell = row.cell(Some(self.member));
        cell.filter(|cell| !cell.plain.is_empty()).ok_or_else(|| {
            let location = self.page.source.location(row.range.clone());
            let error = Diagnostic::error("this row names no member").at(&location, "");
            error.help("write the member's name into the first cell")
        })
    }

    fn member(&self, row: &Row, name_cell: &Cell, name: String, value: Option<i64>) -> Member {
        let description = row.cell(self.description);
        Member {
            name,
            value,
            aliases: Vec::new(),
            description: description.and_then(|cell| description_of(self.page, cell)),
            deprecation: None,
            location: self.page.location(name_cell),
        }
    }

    fn parse_value(&self, row: &Row, name_cell: &Cell) -> Result<Option<i64>, Diagnostic> {
        if self.value.is_none() {
            return Ok(None);
        }
        let name = &name_cell.plain;
        let cell = row.cell(self.value);
        let Some(cell) = cell.filter(|cell| !cell.plain.is_empty()) else {
            let location = self.page.source.location(row.range.clone());
            let error = Diagnostic::error(format!("the row of `{name}` has no value"));
            return Err(error
                .at(&location, "")
                .help("write its integer into the value's cell"));
        };
        let value = integer(cell);
        value.map(Some).ok_or_else(|| {
            let text = &cell.plain;
            let location = self.page.location(cell);
            let error =
                Diagnostic::error(format!("the value `{text}` of `{name}` is not an integer"));
            error.at(&location, "").help("write a decimal integer")
        })
    }

    /// The first name or integer that may be a translation.
    pub(super) fn unreliable<'t>(&self, table: &'t Table) -> Option<&'t Cell> {
        let columns = [Some(self.member), self.value];
        let cells = table
            .rows
            .iter()
            .flat_map(|row| columns.map(|column| row.cell(column)));
        cells.flatten().find(|cell| !self.page.is_reliable(cell))
    }
}

/// The description in both languages, without placeholders.
pub(super) fn description_of(page: &Page, cell: &Cell) -> Option<Box<Description>> {
    let original = &cell.markdown;
    if original.is_empty() || cell.plain.starts_with("Not yet documented") {
        return None;
    }
    let language = page.language.as_ref();
    let original = markdown::with_absolute_links(original);
    let translated = cell.translated.as_deref();
    let translated = translated.map(markdown::with_absolute_links);
    let description = match (translated, language) {
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
    };
    Some(Box::new(description))
}
