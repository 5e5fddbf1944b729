//! A text to read from, its name, and places in it.

use std::fmt;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::folder::{Folder, must_be_csdl};
use crate::hidden::printable;
use crate::position::Positions;

/// A text to read a schema from: a CSDL document, a documentation page or a Rust file.
///
/// ```
/// use graph_enum_codegen::Source;
///
/// let source = Source::new("tone.csdl", "<edmx:Edmx/>");
/// assert!(source.is_csdl());
/// assert_eq!(source.position(6), (1, 7));
/// ```
#[derive(Clone)]
pub struct Source(Arc<Named>);

struct Named {
    name: String,
    text: String,
    positions: Positions,
    /// The folder that it was found in; `None` where it was asked for by its name.
    folder: Option<Arc<Folder>>,
}

impl Source {
    /// A text in memory, and the name that messages call it by.
    ///
    /// ```
    /// let source = graph_enum_codegen::Source::new("tone.md", "# tone enum type");
    /// assert_eq!((source.name(), source.text()), ("tone.md", "# tone enum type"));
    /// ```
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Arc::new(Named {
            name: name.into(),
            text: text.into(),
            positions: Positions::default(),
            folder: None,
        }))
    }

    pub(crate) fn in_folder(name: String, text: String, folder: Arc<Folder>) -> Self {
        Self(Arc::new(Named {
            name,
            text,
            positions: Positions::default(),
            folder: Some(folder),
        }))
    }

    /// The folder that it was found in, unless its name says that it can be nothing but CSDL.
    pub(crate) fn optional_in(&self) -> Option<&Arc<Folder>> {
        let folder = self.0.folder.as_ref();
        folder.filter(|_| !must_be_csdl(Path::new(self.name())))
    }

    /// The name that messages call it by: the path, as it was given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// Returns `true` for CSDL: the text starts like XML. It is read as a documentation page otherwise.
    #[must_use]
    pub fn is_csdl(&self) -> bool {
        let extension = Path::new(self.name()).extension();
        let is_page = extension.is_some_and(|extension| extension.eq_ignore_ascii_case("md"));
        !is_page && self.text().trim_start().starts_with('<')
    }

    /// Line and column of a byte, both counted from one, columns in characters.
    #[must_use]
    pub fn position(&self, byte: usize) -> (usize, usize) {
        self.0.positions.find(self.text(), byte)
    }

    /// The range is cut to whole characters of the text, so that it can always be shown.
    pub(crate) fn location(&self, range: Range<usize>) -> Location {
        let text = self.text();
        let mut start = range.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let mut end = range.end.clamp(start, text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        let range = start..end;
        Location {
            source: self.clone(),
            range,
        }
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
            || (self.name() == other.name() && self.text() == other.text())
    }
}

impl Eq for Source {}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Source").field(&self.name()).finish()
    }
}

/// A stretch of a [`Source`], for messages.
///
/// ```
/// use graph_enum_codegen::{Schema, Source};
///
/// let page = Source::new("tone.md", "# tone enum type\n\n|Member|\n|:--|\n|low|\n");
/// let schema = Schema::read(&[page])?;
/// assert_eq!(schema.types[0].members[0].location.to_string(), "tone.md:5:2");
/// # Ok::<(), graph_enum_codegen::Report>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// Where it is from.
    pub source: Source,
    /// The bytes.
    pub range: Range<usize>,
}

/// `file:line:column`.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.source.position(self.range.start);
        write!(f, "{}:{line}:{column}", printable(self.source.name()))
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn a_location_begins_and_ends_between_characters() {
        let source = Source::new("a.csdl", "aéb\nc");
        for (range, expected, position) in [
            (0..1, 0..1, "a.csdl:1:1"),
            (2..2, 1..3, "a.csdl:1:2"),
            (0..2, 0..3, "a.csdl:1:1"),
            (3..9, 3..6, "a.csdl:1:3"),
            (5..6, 5..6, "a.csdl:2:1"),
            (9..12, 6..6, "a.csdl:2:2"),
        ] {
            let location = source.location(range);
            assert_eq!(location.range, expected);
            assert_eq!(location.to_string(), position);
            assert_eq!(format!("{location:?}"), position);
        }
    }

    #[test]
    fn sources_are_compared_by_name_and_text() {
        let source = Source::new("a", "x");
        assert_eq!(source, source.clone());
        assert_eq!(source, Source::new("a", "x"));
        assert_ne!(source, Source::new("b", "x"));
        assert_ne!(source, Source::new("a", "y"));
        assert_eq!(format!("{source:?}"), "Source(\"a\")");
    }
}
