//! The columns of a table that hold members, values and descriptions.

use super::cell::Cell;
use super::section::{Page, Row, Table};

/// Indexes of the columns of a table on a page.
pub(super) struct Columns<'a> {
    pub(super) page: &'a Page,
    pub(super) member: usize,
    pub(super) value: Option<usize>,
    pub(super) description: Option<usize>,
}

impl<'a> Columns<'a> {
    /// `None` if the table does not list members.
    pub(super) fn of(table: &Table, page: &'a Page) -> Option<Self> {
        let is_translated = table.header.iter().any(|cell| !page.is_reliable(cell));
        if is_translated {
            return Self::by_place(table, page);
        }
        let column = |words: &[&str]| {
            table.header.iter().position(|cell| {
                let title = cell.plain.to_lowercase();
                words.iter().any(|word| title.contains(word))
            })
        };
        let value = column(&["value"]);
        let columns = Self {
            page,
            member: column(&["member", "name"]).or(value)?,
            value,
            description: column(&["description"]),
        };
        Some(columns.without_names_as_values())
    }

    // Titles may be translated, but all pages have the same order.
    fn by_place(table: &Table, page: &'a Page) -> Option<Self> {
        let mut second = table.rows.iter().filter_map(|row| row.cells.get(1));
        let has_integers = second.any(|cell| integer(cell).is_some());
        let (value, description) = if has_integers {
            (Some(1), 2)
        } else {
            (None, 1)
        };
        (!table.header.is_empty()).then_some(Self {
            page,
            member: 0,
            value,
            description: Some(description),
        })
    }

    // `Value | Description`: some pages call the column of names `Value`.
    fn without_names_as_values(self) -> Self {
        let value = self.value.filter(|value| *value != self.member);
        Self { value, ..self }
    }
}

impl Row {
    pub(super) fn cell(&self, column: Option<usize>) -> Option<&Cell> {
        self.cells.get(column?)
    }
}

pub(super) fn integer(cell: &Cell) -> Option<i64> {
    cell.plain.parse().ok()
}
