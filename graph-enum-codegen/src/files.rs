//! Reading sources from files, folders and standard input.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Report};
use crate::encoding;
use crate::source::Source;

/// The files of a folder that are read.
const EXTENSIONS: [&str; 4] = ["md", "csdl", "edmx", "xml"];

impl Source {
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
