//! Enums of Rust files, by path.

use std::fs;
use std::path::{Path, PathBuf};

use crate::check;
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::Schema;
use crate::source::Source;

impl Schema {
    /// Reads the enums of a Rust file, or of all Rust files of a folder and the folders in it, that derive
    /// `GraphEnum`. In a folder, files that do not name the derive are skipped.
    ///
    /// ```
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let folder = folder.path();
    /// use graph_enum_codegen::Schema;
    ///
    /// std::fs::write(folder.join("tone.rs"), "#[derive(GraphEnum)] enum Tone { Low }").unwrap();
    /// std::fs::write(folder.join("lib.rs"), "mod tone; pub use graph_enum::GraphEnum;").unwrap();
    /// assert_eq!(Schema::read_rust_files(folder)?.types.len(), 1);
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When a file cannot be read, has a mistake, or there is no such enum.
    pub fn read_rust_files(path: impl AsRef<Path>) -> Result<Self, Report> {
        let path = path.as_ref();
        if !path.is_dir() {
            return Self::read_rust(&Source::read(path)?);
        }
        let mut schema = Self::default();
        let mut report = Report::default();
        for file in rust_files(path)? {
            let source = Source::read(file)?;
            if !source.text().contains("GraphEnum") {
                continue;
            }
            match Self::read_rust_enums(&source) {
                Ok(found) => {
                    schema.types.extend(found.types);
                    schema.warnings.extend(found.warnings);
                }
                Err(found) => report.extend(found),
            }
        }
        check::check_types_differ(&schema.types, &mut report);
        if schema.types.is_empty() && !report.has_errors() {
            let folder = path.display();
            let message = format!("{folder}: no enum with `#[derive(GraphEnum)]` in this folder");
            report.push(Diagnostic::error(message).help("give the folder that declares them"));
        }
        if report.has_errors() {
            return Err(report);
        }
        Ok(schema)
    }
}

/// The Rust files of a folder and of those in it, by name. A link to a folder is not followed: it may lead back.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>, Report> {
    let cannot_read = |folder: &Path, error: &std::io::Error| -> Report {
        Diagnostic::error(format!("cannot read {}: {error}", folder.display())).into()
    };
    let mut folders = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| cannot_read(&folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| cannot_read(&folder, &error))?;
            let path = entry.path();
            if entry.file_type().is_ok_and(|found| found.is_dir()) {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == "rs") && path.is_file() {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
