//! XML elements, read from the events of quick-xml.

use std::ops::Range;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use crate::diagnostic::{Diagnostic, Report};
use crate::source::Source;

// Metadata nests about ten deep.
const DEEPEST: usize = 100;
const DAMAGED: &str = "the file is cut off or damaged; fetch it again";

/// An XML element in memory. Only small ones are built: an enumeration type, an annotation.
pub(super) struct Element {
    /// The name without its prefix.
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Element>,
    pub(super) text: String,
    /// The bytes of its start tag.
    pub(super) range: Range<usize>,
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        attributes
            .find(|(attribute, _)| attribute == name)
            .map(|(_, value)| value.as_str())
    }

    pub(super) fn children_named(&self, name: &str) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| child.name == name)
    }
}

/// The next tag of the document: a start tag and whether the element is empty, or an end tag.
pub(super) enum Tag {
    Start(Element, bool),
    End,
    Eof,
}

/// The tags of a document.
pub(super) struct Tags<'a> {
    source: &'a Source,
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Tags<'a> {
    pub(super) fn new(source: &'a Source) -> Self {
        Self {
            source,
            reader: Reader::from_str(source.text()),
            depth: 0,
        }
    }

    /// The next tag; text before it is appended to `text`.
    pub(super) fn next(&mut self, text: &mut String) -> Result<Tag, Report> {
        loop {
            let start = byte(self.reader.buffer_position());
            match self.reader.read_event() {
                Err(error) => {
                    let at = byte(self.reader.error_position());
                    return Err(self
                        .error(at..at + 1, error.to_string())
                        .help(DAMAGED)
                        .into());
                }
                Ok(Event::Start(_)) if self.depth == DEEPEST => {
                    let message = format!("elements are nested more than {DEEPEST} deep");
                    return Err(self.error(start..start + 1, message).into());
                }
                Ok(Event::Start(tag)) => {
                    self.depth += 1;
                    return Ok(Tag::Start(self.element(&tag, start)?, false));
                }
                Ok(Event::Empty(tag)) => return Ok(Tag::Start(self.element(&tag, start)?, true)),
                Ok(Event::End(_)) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Tag::End);
                }
                Ok(Event::Eof) if self.depth > 0 => {
                    let message = "the document ends before its elements are closed";
                    return Err(self.error(start..start, message).help(DAMAGED).into());
                }
                Ok(Event::Eof) => return Ok(Tag::Eof),
                Ok(Event::Text(part)) => text.push_str(&part),
                Ok(Event::CData(part)) => text.push_str(&part),
                Ok(Event::GeneralRef(reference)) => {
                    text.push_str(&self.resolve(&reference, start)?);
                }
                // Entity declarations can make a small file fill the memory or read another file.
                Ok(Event::DocType(_)) => {
                    let message = "a document type declaration is not accepted in a schema";
                    let help = "remove `<!DOCTYPE …>`; CSDL needs none";
                    return Err(self.error(start..start + 9, message).help(help).into());
                }
                Ok(Event::Decl(_) | Event::PI(_) | Event::Comment(_)) => {}
            }
        }
    }

    /// Reads the content of `element`, whose start tag was read.
    pub(super) fn complete(&mut self, element: &mut Element) -> Result<(), Report> {
        let mut open = Vec::new();
        loop {
            let text = &mut innermost(&mut open, element).text;
            match self.next(text)? {
                Tag::Start(child, false) => open.push(child),
                Tag::Start(child, true) => innermost(&mut open, element).children.push(child),
                Tag::End => match open.pop() {
                    Some(child) => innermost(&mut open, element).children.push(child),
                    None => return Ok(()),
                },
                Tag::Eof => return Ok(()),
            }
        }
    }

    /// Skips the content of an element whose start tag was read.
    pub(super) fn skip(&mut self) -> Result<(), Report> {
        let outside = self.depth.saturating_sub(1);
        let mut text = String::new();
        while self.depth > outside {
            text.clear();
            self.next(&mut text)?;
        }
        Ok(())
    }

    fn element(&self, tag: &BytesStart<'_>, start: usize) -> Result<Element, Report> {
        let range = start..byte(self.reader.buffer_position());
        let mut element = Element {
            name: tag.local_name().into_inner().to_owned(),
            attributes: Vec::new(),
            children: Vec::new(),
            text: String::new(),
            range,
        };
        for attribute in tag.attributes() {
            let range = element.range.clone();
            let attribute =
                attribute.map_err(|error| self.error(range.clone(), error.to_string()))?;
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| self.error(range.clone(), error.to_string()))?;
            let key = attribute.key.local_name().into_inner().to_owned();
            element.attributes.push((key, value.into_owned()));
        }
        Ok(element)
    }

    // Only the five that XML defines: others need a declaration.
    fn resolve(&self, reference: &BytesRef<'_>, start: usize) -> Result<String, Report> {
        let name: &str = reference;
        let end = start + name.len() + 2;
        match reference.resolve_char_ref() {
            Ok(Some(character)) => return Ok(character.to_string()),
            Err(error) => return Err(self.error(start..end, error.to_string()).into()),
            Ok(None) => {}
        }
        quick_xml::escape::resolve_predefined_entity(name)
            .map(str::to_owned)
            .ok_or_else(|| {
                let message = format!("the entity `&{name};` is not defined in XML");
                let help = "write the character itself";
                self.error(start..end, message).help(help).into()
            })
    }

    fn error(&self, range: Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(message).at(&self.source.location(range), "")
    }
}

fn innermost<'e>(open: &'e mut [Element], outermost: &'e mut Element) -> &'e mut Element {
    open.last_mut().unwrap_or(outermost)
}

fn byte(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}
