//! The sections of a page: the heading, the prose and the table of each enumeration.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use super::cell::Cell;
use crate::source::{Location, Source};

/// The parts of a page.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) source: Source,
    /// The BCP 47 tag of a translation.
    pub(super) language: Option<String>,
    pub(super) namespace: Option<String>,
    /// Whether a notice says that the page describes the beta version.
    pub(super) is_beta: bool,
    pub(super) sections: Vec<Section>,
    /// Whether the page is a list of enumerations: `Enum values`.
    is_list: bool,
    /// Whether the next block belongs to the last section.
    is_in_section: bool,
}

/// What a page says of one enumeration.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) heading: Cell,
    /// The type's name in the heading.
    pub(super) name: String,
    /// `NAME enum type` is always an enumeration, and so is `NAME values` on a list of enumerations. On the page of a
    /// resource, `NAME values` may list the values of a string property: the table decides.
    pub(super) is_certain: bool,
    level: HeadingLevel,
    pub(super) description: Option<Cell>,
    pub(super) table: Option<Table>,
}

/// A table: its header and its rows.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) header: Vec<Cell>,
    pub(super) rows: Vec<Row>,
}

#[derive(Debug)]
pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    pub(super) range: Range<usize>,
}

impl Page {
    pub(super) fn new(source: &Source) -> Self {
        Self {
            source: source.clone(),
            language: None,
            namespace: None,
            is_beta: false,
            sections: Vec::new(),
            is_list: false,
            is_in_section: false,
        }
    }

    pub(super) fn location(&self, cell: &Cell) -> Location {
        self.source.location(cell.range.clone())
    }

    /// Whether the page is a translation.
    pub(super) fn is_localised(&self) -> bool {
        self.language.is_some()
    }

    /// Whether a cell has the text of the source language.
    pub(super) fn is_reliable(&self, cell: &Cell) -> bool {
        cell.translated.is_some() || !self.is_localised()
    }

    pub(super) fn add_note(&mut self, note: &Cell) {
        let note = note.plain.to_lowercase();
        self.is_beta |= note.contains("/beta") || note.contains("beta-disclaimer");
    }

    pub(super) fn add_paragraph(&mut self, paragraph: Cell) {
        let namespace = namespace(&paragraph, self.is_localised());
        if namespace.is_some() {
            self.namespace = namespace;
        } else if let Some(section) = self.section()
            && section.table.is_none()
        {
            section.description.get_or_insert(paragraph);
        }
    }

    pub(super) fn add_table(&mut self, table: Table) {
        if let Some(section) = self.section() {
            section.table.get_or_insert(table);
        }
    }

    // A section goes on to the next heading of its level: `## Members` belongs to `# riskLevel enum type`, and
    // `## Properties` does not belong to the `### riskLevel values` before it.
    pub(super) fn add_heading(&mut self, level: HeadingLevel, heading: Cell) {
        self.is_list |= level == HeadingLevel::H1 && is_title_of_list(&heading);
        let title = title(&heading, self.is_localised());
        let is_below = self.sections.last().is_some_and(|open| level > open.level);
        self.is_in_section = title.is_some() || (self.is_in_section && is_below);
        self.sections
            .extend(title.map(|(name, is_certain)| Section {
                heading,
                name,
                is_certain: is_certain || self.is_list,
                level,
                description: None,
                table: None,
            }));
    }

    fn section(&mut self) -> Option<&mut Section> {
        let section = self.sections.last_mut();
        section.filter(|_| self.is_in_section)
    }
}

// The type that a heading names, and whether that is certain. `vppTokenState enum type` heads a page of its own,
// `vppTokenState values` a section of enums.md or of the page of a resource. A translated heading keeps only its anchor:
// `vpptokenstate-enum-type`.
fn title(heading: &Cell, is_localised: bool) -> Option<(String, bool)> {
    let plain = &heading.plain;
    let (name, rest) = plain.split_once(' ').unwrap_or((plain, ""));
    let is_certain = match rest.to_lowercase().as_str() {
        "enum type" | "enumeration type" => Some(true),
        "enum" | "enumeration" | "values" | "enum values" => Some(false),
        _ => None,
    };
    // `Enum values` is the title of the page that lists them all, `Scope values` is about a property.
    let is_prose = name.starts_with(char::is_uppercase);
    match is_certain {
        Some(is_certain) if is_certain || !is_prose => Some((name.to_owned(), is_certain)),
        _ if is_localised && heading.translated.is_none() => title_of_anchor(heading),
        _ => None,
    }
}

fn title_of_anchor(heading: &Cell) -> Option<(String, bool)> {
    let anchor = heading.anchor.as_deref()?;
    let certain = anchor.strip_suffix("-enum-type");
    let name = certain.or_else(|| anchor.strip_suffix("-values"))?;
    // The anchor is in lower case; a translation mostly leaves the name as it is.
    let mut words = heading.plain.split(' ');
    let in_its_case = words.find(|word| word.eq_ignore_ascii_case(name));
    (name != "enum" && !name.contains('-'))
        .then(|| (in_its_case.unwrap_or(name).to_owned(), certain.is_some()))
}

// `Enum values`, `Call records enum values`, `Windows Updates enumeration values`
fn is_title_of_list(heading: &Cell) -> bool {
    let title = heading.plain.to_lowercase();
    let anchor = heading.anchor.as_deref().unwrap_or_default();
    let titles = ["enum values", "enumeration values"];
    let anchors = ["enum-values", "enumeration-values"];
    titles.iter().any(|end| title.ends_with(end)) || anchors.iter().any(|end| anchor.ends_with(end))
}

// `Namespace: microsoft.graph`, on some pages with prose after it in the same paragraph. A translation writes the colon
// in its own way and blanks within: `microsoft. graph`.
fn namespace(paragraph: &Cell, is_localised: bool) -> Option<String> {
    let (label, rest) = paragraph.plain.split_once([':', '：'])?;
    let is_label = label.trim().eq_ignore_ascii_case("namespace");
    let is_translated = is_localised && paragraph.translated.is_none();
    let mut name = String::new();
    for word in rest.split_whitespace() {
        let goes_on = name.ends_with('.') || word.starts_with('.');
        if !(name.is_empty() || (is_translated && goes_on)) {
            break;
        }
        name.push_str(word);
    }
    let name = name.trim_end_matches('.');
    let is_name = name.starts_with("microsoft.")
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    (is_name && (is_label || is_translated)).then(|| name.to_owned())
}
