//! The text of a cell, a heading or a paragraph, in both languages.
//!
//! Some localised pages have each text twice, the translation and its source:
//!
//! ```text
//! <span data-ttu-id="5e31b-112">无</span><span class="sxs-lookup"><span data-stu-id="5e31b-112">none</span></span>
//! ```
//!
//! What is outside these spans, such as the blank between two sentences, belongs to both.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};
use quick_xml::events::Event as Xml;
use quick_xml::reader::Reader;

/// A piece of a page, in the source language.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// Without markup, as a reader sees it.
    pub(super) plain: String,
    /// The Markdown.
    pub(super) markdown: String,
    /// The Markdown in the language of the page, if the page has both.
    pub(super) translated: Option<String>,
    /// The name of its anchor, `<a name="…">`.
    pub(super) anchor: Option<String>,
    /// The bytes of the text, for messages.
    pub(super) range: Range<usize>,
}

/// What a span contains.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Span {
    Other,
    Translated,
    Lookup,
}

/// Collects the events of one piece.
#[derive(Default)]
pub(super) struct CellReader {
    spans: Vec<Span>,
    original: Cell,
    translated: Cell,
    has_lookup: bool,
    anchor: Option<String>,
    /// The end of the Markdown read so far.
    taken: Option<usize>,
}

impl CellReader {
    pub(super) fn read(&mut self, event: &Event<'_>, range: &Range<usize>, text: &str) {
        match event {
            Event::InlineHtml(html) => {
                self.take_markdown(range.start, text);
                self.read_tag(html);
                self.taken = Some(range.end);
            }
            Event::Text(part) | Event::Code(part) => {
                self.start_markdown(range.start);
                for current in self.current() {
                    current.plain.push_str(part);
                    if !part.trim().is_empty() {
                        if current.range.is_empty() {
                            current.range.start = range.start;
                        }
                        current.range.end = range.end;
                    }
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                self.current().for_each(|current| current.plain.push(' '));
            }
            Event::Start(Tag::Link { .. } | Tag::Emphasis | Tag::Strong)
            | Event::End(TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong) => {
                self.start_markdown(range.start);
            }
            _ => {}
        }
    }

    /// The piece, which ends at the end of `range`.
    pub(super) fn finish(mut self, range: &Range<usize>, text: &str) -> Cell {
        self.take_markdown(range.end, text);
        let (found, translated) = if self.has_lookup {
            (self.original, Some(self.translated))
        } else {
            // A span without a source has only the translation.
            (self.translated, None)
        };
        Cell {
            plain: found.plain.split_whitespace().collect::<Vec<_>>().join(" "),
            markdown: found.markdown.trim().to_owned(),
            translated: translated.map(|cell| cell.markdown.trim().to_owned()),
            anchor: self.anchor,
            range: if found.range.is_empty() {
                range.clone()
            } else {
                found.range
            },
        }
    }

    /// The cells that the place belongs to.
    fn current(&mut self) -> impl Iterator<Item = &mut Cell> {
        let span = self.spans.last();
        let original = (span != Some(&Span::Translated)).then_some(&mut self.original);
        let translated = (span != Some(&Span::Lookup)).then_some(&mut self.translated);
        original.into_iter().chain(translated)
    }

    fn start_markdown(&mut self, at: usize) {
        self.taken.get_or_insert(at);
    }

    // Markup stays markup: links and emphasis of a description are kept as they were written.
    fn take_markdown(&mut self, end: usize, text: &str) {
        let start = self.taken.unwrap_or(end);
        let part = text.get(start..end).unwrap_or_default();
        self.current()
            .for_each(|current| current.markdown.push_str(part));
        self.taken = Some(end);
    }

    fn read_tag(&mut self, html: &str) {
        let mut reader = Reader::from_str(html);
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_unmatched_ends = true;
        match reader.read_event() {
            Ok(Xml::Start(tag)) if tag.local_name().into_inner() == "span" => {
                let span = tag.html_attributes().flatten().find_map(|attribute| {
                    match (
                        attribute.key.local_name().into_inner(),
                        attribute.value.as_ref(),
                    ) {
                        ("data-ttu-id", _) => Some(Span::Translated),
                        ("class", "sxs-lookup") => Some(Span::Lookup),
                        _ => None,
                    }
                });
                self.has_lookup |= span == Some(Span::Lookup);
                let around = self.spans.last().copied();
                self.spans.push(span.max(around).unwrap_or(Span::Other));
            }
            Ok(Xml::End(tag)) if tag.local_name().into_inner() == "span" => {
                self.spans.pop();
            }
            Ok(Xml::Start(tag) | Xml::Empty(tag)) if tag.local_name().into_inner() == "a" => {
                let mut attributes = tag.html_attributes().flatten();
                let is_name = |key: &str| matches!(key, "name" | "id");
                let name = attributes.find(|found| is_name(found.key.local_name().into_inner()));
                self.anchor = self
                    .anchor
                    .take()
                    .or(name.map(|name| name.value.into_owned()));
            }
            Ok(Xml::Start(tag) | Xml::Empty(tag)) if tag.local_name().into_inner() == "br" => {
                for text in self.current() {
                    text.plain.push(' ');
                    text.markdown.push(' ');
                }
            }
            _ => {}
        }
    }
}
