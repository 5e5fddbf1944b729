//! Reading sources from files, folders and standard input.

use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report};
use crate::encoding;
use crate::folder::find_sources;
use crate::source::Source;

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
        let (name, text) = read_text(path.as_ref())?;
        Ok(Self::new(name, text))
    }

    /// Reads files, and of each folder among them the files that may be sources, at any depth and in the order of
    /// their paths: Markdown (`.md`) and CSDL (`.csdl`, `.edmx`, `.xml`, `$metadata`).
    ///
    /// [`Schema::read`](crate::Schema::read) passes over the files of a folder that describe no enumeration, and counts
    /// them in one warning.
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
                read_folder(path, &mut sources)?;
            } else {
                sources.push(Self::read(path)?);
            }
        }
        Ok(sources)
    }
}

fn read_folder(path: &Path, sources: &mut Vec<Source>) -> Result<(), Report> {
    let found = find_sources(path);
    let (folder, paths) =
        found.map_err(|error| cannot_read(&path.display().to_string(), &error))?;
    if paths.is_empty() {
        let message = format!("{}: no Markdown or CSDL file in this folder", folder.name);
        let help =
            "the names of such files end in `.md`, `.csdl`, `.edmx` or `.xml`, or are `$metadata`";
        return Err(Diagnostic::error(message).help(help).into());
    }
    let folder = Arc::new(folder);
    for path in paths {
        let (name, text) = read_text(&path)?;
        sources.push(Source::in_folder(name, text, Arc::clone(&folder)));
    }
    Ok(())
}

// The name of the source and its text.
fn read_text(path: &Path) -> Result<(String, String), Report> {
    let (name, bytes) = if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = io::stdin().read_to_end(&mut bytes);
        ("<stdin>".to_owned(), read.map(|_| bytes))
    } else {
        (path.display().to_string(), fs::read(path))
    };
    let bytes = bytes.map_err(|error| cannot_read(&name, &error))?;
    let text = encoding::decode(&name, bytes)?;
    Ok((name, text))
}

fn cannot_read(name: &str, error: &io::Error) -> Report {
    let is_address = ["https://", "http://"]
        .iter()
        .any(|scheme| name.starts_with(scheme));
    if is_address && error.kind() == ErrorKind::NotFound {
        let message = format!("{name} is an address, and nothing is fetched");
        let help = format!(
            "fetch it first: `curl -f -H 'Accept: application/xml' -o service.csdl '{name}'`"
        );
        return Diagnostic::error(message).help(help).into();
    }
    Diagnostic::error(format!("cannot read {name}: {error}")).into()
}
