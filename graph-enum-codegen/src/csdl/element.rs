//! XML elements, read from the events of quick-xml.

use std::ops::Range;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, BytesText, Event};
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

/// The tags of a document.
pub(super) struct Tags<'a> {
    source: &'a Source,
    reader: Reader<&'a [u8]>,
    depth: usize,
    /// Where the last event starts.
    start: usize,
}

impl<'a> Tags<'a> {
    pub(super) fn new(source: &'a Source) -> Self {
        let mut reader = Reader::from_str(source.text());
        // `<a/>` is read as `<a></a>`.
        reader.config_mut().expand_empty_elements = true;
        Self {
            source,
            reader,
            depth: 0,
            start: 0,
        }
    }

    /// The element of the next start tag, without its content. `None` at the end of the document.
    pub(super) fn next_element(&mut self) -> Result<Option<Element>, Report> {
        loop {
            match self.next_event()? {
                Event::Start(tag) => return self.element(&tag).map(Some),
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    /// Reads the content of `element`, whose start tag was read.
    pub(super) fn complete(&mut self, element: &mut Element) -> Result<(), Report> {
        let mut open = Vec::new();
        loop {
            match self.next_event()? {
                Event::Start(tag) => open.push(self.element(&tag)?),
                Event::End(_) => match open.pop() {
                    Some(child) => innermost(&mut open, element).children.push(child),
                    None => return Ok(()),
                },
                Event::Text(part) => innermost(&mut open, element).text.push_str(&part),
                Event::CData(part) => innermost(&mut open, element).text.push_str(&part),
                _ => {}
            }
        }
    }

    /// Skips the content of an element whose start tag was read.
    pub(super) fn skip(&mut self) -> Result<(), Report> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if let Event::Start(tag) = self.next_event()? {
                // Its attributes may be malformed.
                self.element(&tag)?;
            }
        }
        Ok(())
    }

    // References are replaced by the text that they stand for.
    fn next_event(&mut self) -> Result<Event<'a>, Report> {
        let start = byte(self.reader.buffer_position());
        self.start = start;
        let event = self.reader.read_event().map_err(|error| {
            let at = byte(self.reader.error_position());
            self.error(at..at + 1, error.to_string()).help(DAMAGED)
        })?;
        match &event {
            Event::Start(_) if self.depth == DEEPEST => {
                let message = format!("elements are nested more than {DEEPEST} deep");
                return Err(self.error(start..start + 1, message).into());
            }
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof if self.depth > 0 => {
                let message = "the document ends before its elements are closed";
                return Err(self.error(start..start, message).help(DAMAGED).into());
            }
            Event::GeneralRef(reference) => {
                let text = self.resolve(reference)?;
                return Ok(Event::Text(BytesText::from_escaped(text)));
            }
            // Entity declarations can make a small file fill the memory or read another file.
            Event::DocType(_) => {
                let message = "a document type declaration is not accepted in a schema";
                let help = "remove `<!DOCTYPE …>`; CSDL needs none";
                return Err(self.error(start..start + 9, message).help(help).into());
            }
            _ => {}
        }
        Ok(event)
    }

    fn element(&self, tag: &BytesStart<'_>) -> Result<Element, Report> {
        let range = self.start..byte(self.reader.buffer_position());
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
    fn resolve(&self, reference: &BytesRef<'_>) -> Result<String, Report> {
        let name: &str = reference;
        let start = self.start;
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
