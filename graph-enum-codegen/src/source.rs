//! Takes a path, standard input or text; gives the text with the name that messages call it by.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report};
use crate::encoding;

/// Of a folder's files, those that are read.
const EXTENSIONS: [&str; 4] = ["md", "csdl", "edmx", "xml"];

/// A text to read a schema from: a CSDL document, a documentation page or a Rust file.
///
/// ```
/// use graph_enum_codegen::{Source, SourceKind};
///
/// let source = Source::new("tone.csdl", "<edmx:Edmx/>");
/// assert_eq!(source.kind(), SourceKind::Csdl);
/// assert_eq!(source.position(6), (1, 7));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Source(Arc<Text>);

#[derive(PartialEq, Eq)]
struct Text {
    name: String,
    text: String,
}

/// How a [`Source`] is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceKind {
    /// OData metadata: XML.
    Csdl,
    /// A page of the documentation: Markdown.
    Page,
}

impl Source {
    /// A text in memory, and the name that messages call it by.
    ///
    /// ```
    /// let source = graph_enum_codegen::Source::new("tone.md", "# tone enum type");
    /// assert_eq!((source.name(), source.text()), ("tone.md", "# tone enum type"));
    /// ```
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Arc::new(Text {
            name: name.into(),
            text: text.into(),
        }))
    }

    /// Reads a file; `-` is standard input. A byte order mark is dropped.
    ///
    /// ```
    /// use graph_enum_codegen::Source;
    ///
    /// let report = Source::read("missing.csdl").unwrap_err();
    /// assert!(report.to_string().starts_with("error: cannot read missing.csdl: "));
    /// ```
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or is not UTF-8.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, Report> {
        let path = path.as_ref();
        let (name, bytes) = if path == Path::new("-") {
            let mut bytes = Vec::new();
            let read = io::stdin().read_to_end(&mut bytes);
            ("<stdin>".to_owned(), read.map(|_| bytes))
        } else {
            (path.display().to_string(), fs::read(path))
        };
        let bytes = bytes.map_err(|error| cannot_read(&name, &error))?;
        let text = encoding::decode(&name, bytes)?;
        Ok(Self::new(name, text))
    }

    /// Reads files, and of each folder among them the Markdown files and those of CSDL (`.csdl`, `.edmx`,
    /// `.xml`), by name.
    ///
    /// ```
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let folder = folder.path();
    /// std::fs::write(folder.join("b.md"), "# b enum type").unwrap();
    /// std::fs::write(folder.join("a.md"), "# a enum type").unwrap();
    /// let pages = graph_enum_codegen::Source::read_all([folder])?;
    /// assert_eq!(pages[0].text(), "# a enum type");
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When one of them cannot be read, is not UTF-8, or a folder has no such file.
    pub fn read_all<P: AsRef<Path>>(
        paths: impl IntoIterator<Item = P>,
    ) -> Result<Vec<Self>, Report> {
        let mut sources = Vec::new();
        for path in paths {
            let path = path.as_ref();
            if path.is_dir() {
                for file in sources_in(path)? {
                    sources.push(Self::read(file)?);
                }
            } else {
                sources.push(Self::read(path)?);
            }
        }
        Ok(sources)
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

    /// CSDL if the text starts like XML, a documentation page otherwise.
    #[must_use]
    pub fn kind(&self) -> SourceKind {
        let extension = Path::new(self.name()).extension();
        let is_page = extension.is_some_and(|extension| extension.eq_ignore_ascii_case("md"));
        if !is_page && self.text().trim_start().starts_with('<') {
            SourceKind::Csdl
        } else {
            SourceKind::Page
        }
    }

    /// Line and column of a byte, both counted from one, columns in characters.
    #[must_use]
    pub fn position(&self, byte: usize) -> (usize, usize) {
        position(self.text(), byte)
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
        write!(f, "{}:{line}:{column}", self.source.name())
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

pub(crate) fn position(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

fn sources_in(folder: &Path) -> Result<Vec<PathBuf>, Report> {
    let name = folder.display().to_string();
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| cannot_read(&name, &error))? {
        let path = entry.map_err(|error| cannot_read(&name, &error))?.path();
        let is_source = path.extension().is_some_and(|extension| {
            let mut known = EXTENSIONS.iter();
            known.any(|known| extension.eq_ignore_ascii_case(known))
        });
        if is_source && path.is_file() {
            files.push(path);
        }
    }
    if files.is_empty() {
        let message = format!("{name}: no Markdown or CSDL file in this folder");
        let help = "of a folder, files are read that end in `.md`, `.csdl`, `.edmx` or `.xml`";
        return Err(Diagnostic::error(message).help(help).into());
    }
    files.sort();
    Ok(files)
}

fn cannot_read(name: &str, error: &io::Error) -> Report {
    Diagnostic::error(format!("cannot read {name}: {error}")).into()
}
