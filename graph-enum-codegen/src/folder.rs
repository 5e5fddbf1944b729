//! The files of a folder.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Extensions of files that may be sources.
const EXTENSIONS: [&str; 4] = ["md", "csdl", "edmx", "xml"];

/// The sources of a folder.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Folder {
    pub(crate) name: String,
    /// Files, at any depth.
    pub(crate) files: usize,
    /// Files that were not opened, by their name.
    pub(crate) unopened: usize,
}

/// The files below `folder` that may be sources, sorted by path. Hidden files and links to folders are skipped.
pub(crate) fn find_sources(folder: &Path) -> io::Result<(Folder, Vec<PathBuf>)> {
    let mut found = Folder {
        name: folder.display().to_string(),
        files: 0,
        unopened: 0,
    };
    let mut sources = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                found.files += 1;
                if may_be_source(&path) {
                    sources.push(path);
                } else {
                    found.unopened += 1;
                }
            }
        }
    }
    sources.sort();
    Ok((found, sources))
}

fn may_be_source(path: &Path) -> bool {
    has_extension(path, &EXTENSIONS) || is_metadata(path)
}

/// Whether a file of this name must be CSDL.
pub(crate) fn must_be_csdl(path: &Path) -> bool {
    has_extension(path, &["csdl", "edmx"]) || is_metadata(path)
}

// As in the address of a service: `/v1.0/$metadata`.
fn is_metadata(path: &Path) -> bool {
    path.file_name() == Some(OsStr::new("$metadata"))
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension().is_some_and(|extension| {
        extensions
            .iter()
            .any(|known| extension.eq_ignore_ascii_case(known))
    })
}
