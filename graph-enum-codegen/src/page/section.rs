//! Takes the blocks of a page; gives its sections: each an enumeration's heading, prose and table.

use super::blocks::{Block, Table};
use super::cell::Cell;
use super::front_matter::FrontMatter;

/// A page in its parts.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) front_matter: FrontMatter,
    pub(super) namespace: Option<String>,
    /// Whether a notice says that the beta version is described.
    pub(super) is_beta: bool,
    pub(super) sections: Vec<Section>,
}

/// What a page says of one enumeration.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) heading: Cell,
    /// The type's name as the heading has it.
    pub(super) name: String,
    pub(super) description: Option<Cell>,
    pub(super) table: Option<Table>,
}

impl Page {
    pub(super) fn new(blocks: Vec<Block>) -> Self {
        let mut page = Self::default();
        for block in blocks {
            page.add(block);
        }
        page
    }

    /// Whether the page is a translation.
    pub(super) fn is_localised(&self) -> bool {
        self.front_matter.language.is_some()
    }

    /// Whether the text of a cell is what the source says, not a translation of it.
    pub(super) fn is_reliable(&self, cell: &Cell) -> bool {
        cell.translated.is_some() || !self.is_localised()
    }

    fn add(&mut self, block: Block) {
        let is_localised = self.is_localised();
        match block {
            Block::FrontMatter(yaml) => self.front_matter = FrontMatter::parse(&yaml),
            Block::Heading(heading) => {
                if let Some(name) = type_name(&heading, is_localised) {
                    self.sections.push(Section {
                        heading,
                        name,
                        description: None,
                        table: None,
                    });
                }
            }
            Block::Note(note) => {
                let note = note.original.plain.to_lowercase();
                self.is_beta |= note.contains("/beta") || note.contains("beta-disclaimer");
            }
            Block::Paragraph(paragraph) => {
                let namespace = namespace(&paragraph, is_localised);
                let section = self.sections.last_mut();
                if namespace.is_some() {
                    self.namespace = namespace;
                } else if let Some(section) = section.filter(|section| section.table.is_none()) {
                    section.description.get_or_insert(paragraph);
                }
            }
            Block::Table(table) => {
                if let Some(section) = self.sections.last_mut() {
                    section.table.get_or_insert(table);
                }
            }
        }
    }
}

// `vppTokenState enum type` heads a page of its own, `vppTokenState values` a section of enums.md.
// A translated heading keeps only its anchor: `vpptokenstate-enum-type`.
fn type_name(heading: &Cell, is_localised: bool) -> Option<String> {
    let plain = &heading.original.plain;
    let (first, rest) = plain.split_once(' ').unwrap_or((plain, ""));
    let is_heading = matches!(
        rest.to_lowercase().as_str(),
        "enum type" | "enum" | "enumeration type" | "enumeration" | "values" | "enum values"
    );
    // `Enum values` is the title of the page that lists them all.
    if is_heading && !(first == "Enum" && rest == "values") {
        return Some(first.to_owned());
    }
    if heading.translated.is_some() || !is_localised {
        return None;
    }
    let anchor = heading.anchor.as_deref()?;
    let name = anchor
        .strip_suffix("-enum-type")
        .or_else(|| anchor.strip_suffix("-values"))
        .filter(|name| *name != "enum")?;
    let is_same = first.eq_ignore_ascii_case(name);
    Some(if is_same { first } else { name }.to_owned())
}

// `Namespace: microsoft.graph`; a translation writes the colon in its own way and blanks between.
fn namespace(paragraph: &Cell, is_localised: bool) -> Option<String> {
    let (label, name) = paragraph.original.plain.split_once([':', '：'])?;
    let is_label = label.trim().eq_ignore_ascii_case("namespace");
    let is_translated = is_localised && paragraph.translated.is_none();
    let name: String = name.split_whitespace().collect();
    let is_name = name.starts_with("microsoft.")
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    (is_name && (is_label || is_translated)).then_some(name)
}
