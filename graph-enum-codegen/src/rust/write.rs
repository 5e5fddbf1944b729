//! Takes a path and a text; gives a file that is whole, or the one that was there before.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::diagnostic::{Diagnostic, Report};

/// Writes `text` next to `path` first, so that the last step is a rename within one file system.
pub(super) fn write_whole(path: &Path, text: &str) -> Result<(), Report> {
    // A file that is left alone keeps its date, and cargo rebuilds nothing.
    if fs::read(path).is_ok_and(|before| before == text.as_bytes()) {
        return Ok(());
    }
    let parent = path.parent();
    let folder = parent.filter(|folder| !folder.as_os_str().is_empty());
    new_file_in(folder.unwrap_or(Path::new(".")))
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.persist(path)?;
            Ok(())
        })
        .map_err(|error| cannot_write(path, &error))
}

/// Makes a folder, and those around it, where there is none.
pub(super) fn make_folder(folder: &Path) -> Result<(), Report> {
    fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))
}

// A temporary file is private by default; generated source is as readable as any other file.
fn new_file_in(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

fn cannot_write(path: &Path, error: &io::Error) -> Report {
    Diagnostic::error(format!("cannot write {}: {error}", path.display())).into()
}
