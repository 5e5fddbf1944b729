//! The blocks of a page's Markdown: headings, paragraphs, tables.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::cell::{Cell, CellReader};
use super::front_matter::language;
use super::section::{Page, Row, Table};
use crate::source::Source;

/// Reads the language, the notices and the sections of a page.
pub(super) fn read_page(source: &Source) -> Page {
    let text = source.text();
    let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = BlockReader {
        text,
        page: Page::new(source),
        quotes: 0,
        cell: None,
        cells: Vec::new(),
        table: Table::default(),
        front_matter: None,
    };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.read(&event, range);
    }
    reader.page
}

struct BlockReader<'a> {
    text: &'a str,
    page: Page,
    /// How many `>` there are around.
    quotes: usize,
    cell: Option<CellReader>,
    cells: Vec<Cell>,
    table: Table,
    /// The YAML between `---` at the start.
    front_matter: Option<String>,
}

impl BlockReader<'_> {
    fn read(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, event, range),
            Event::End(tag) => self.end(*tag, event, &range),
            Event::Text(part) if self.front_matter.is_some() => {
                self.front_matter.get_or_insert_default().push_str(part);
            }
            _ => self.read_inline(event, &range),
        }
    }

    fn read_inline(&mut self, event: &Event<'_>, range: &Range<usize>) {
        if let Some(cell) = &mut self.cell {
            cell.read(event, range, self.text);
        }
    }

    fn start(&mut self, tag: &Tag<'_>, event: &Event<'_>, range: Range<usize>) {
        match tag {
            Tag::MetadataBlock(_) => self.front_matter = Some(String::new()),
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::Heading { .. } | Tag::Paragraph | Tag::TableCell => {
                self.cell = Some(CellReader::default());
            }
            _ => self.read_inline(event, &range),
        }
    }

    fn end(&mut self, tag: TagEnd, event: &Event<'_>, range: &Range<usize>) {
        match tag {
            TagEnd::MetadataBlock(_) => {
                if let Some(yaml) = self.front_matter.take() {
                    self.page.language = language(&yaml);
                }
            }
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::Heading(level) => {
                if let Some(heading) = self.finish_cell(range) {
                    self.page.add_heading(level, heading);
                }
            }
            TagEnd::Paragraph => {
                if let Some(paragraph) = self.finish_cell(range) {
                    self.add_paragraph(paragraph, range);
                }
            }
            TagEnd::TableCell => {
                let cell = self.finish_cell(range);
                self.cells.extend(cell);
            }
            TagEnd::TableHead => self.table.header = std::mem::take(&mut self.cells),
            TagEnd::TableRow => {
                let cells = std::mem::take(&mut self.cells);
                let range = range.clone();
                self.table.rows.push(Row { cells, range });
            }
            TagEnd::Table => self.page.add_table(std::mem::take(&mut self.table)),
            _ => self.read_inline(event, range),
        }
    }

    // A paragraph within `>` is a notice, and so is `[!INCLUDE …]`.
    fn add_paragraph(&mut self, paragraph: Cell, range: &Range<usize>) {
        let text = self.text.get(range.clone()).unwrap_or_default();
        if self.quotes > 0 || text.starts_with("[!") {
            self.page.add_note(&paragraph);
        } else {
            self.page.add_paragraph(paragraph);
        }
    }

    fn finish_cell(&mut self, range: &Range<usize>) -> Option<Cell> {
        let cell = self.cell.take()?;
        Some(cell.finish(range, self.text))
    }
}
