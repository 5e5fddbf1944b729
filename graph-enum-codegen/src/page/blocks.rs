//! The blocks of a page's Markdown: headings, paragraphs, tables.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::cell::{Cell, CellReader};

/// A block of a page, in order.
#[derive(Debug)]
pub(super) enum Block {
    /// The YAML between `---` at the start.
    FrontMatter(String),
    Heading(HeadingLevel, Cell),
    Paragraph(Cell),
    /// A paragraph within `>`, or `[!INCLUDE …]`: a notice.
    Note(Cell),
    Table(Table),
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

/// All blocks of `text`.
pub(super) fn parse_blocks(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = BlockReader {
        text,
        blocks: Vec::new(),
        quotes: 0,
        cell: None,
        cells: Vec::new(),
        table: None,
        front_matter: None,
    };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.read(&event, range);
    }
    reader.blocks
}

struct BlockReader<'a> {
    text: &'a str,
    blocks: Vec<Block>,
    /// How many `>` there are around.
    quotes: usize,
    cell: Option<CellReader>,
    cells: Vec<Cell>,
    table: Option<Table>,
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
                self.blocks
                    .extend(self.front_matter.take().map(Block::FrontMatter));
            }
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::Heading(level) => {
                self.finish_cell(range, |cell| Block::Heading(level, cell));
            }
            TagEnd::Paragraph if self.quotes > 0 => self.finish_cell(range, Block::Note),
            TagEnd::Paragraph => {
                let is_include = self.text.get(range.clone());
                let is_include = is_include.is_some_and(|text| text.starts_with("[!"));
                let block = if is_include {
                    Block::Note
                } else {
                    Block::Paragraph
                };
                self.finish_cell(range, block);
            }
            TagEnd::TableCell => {
                if let Some(cell) = self.cell.take() {
                    self.cells.push(cell.finish(range, self.text));
                }
            }
            TagEnd::TableHead => {
                let header = std::mem::take(&mut self.cells);
                self.table.get_or_insert_default().header = header;
            }
            TagEnd::TableRow => {
                let cells = std::mem::take(&mut self.cells);
                let range = range.clone();
                self.table
                    .get_or_insert_default()
                    .rows
                    .push(Row { cells, range });
            }
            TagEnd::Table => self.blocks.extend(self.table.take().map(Block::Table)),
            _ => self.read_inline(event, range),
        }
    }

    fn finish_cell(&mut self, range: &Range<usize>, block: impl FnOnce(Cell) -> Block) {
        if let Some(cell) = self.cell.take() {
            self.blocks.push(block(cell.finish(range, self.text)));
        }
    }
}
