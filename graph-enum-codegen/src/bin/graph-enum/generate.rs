//! `graph-enum generate`

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use graph_enum_codegen::{Generator, Output, Report, Schema, Source};

use crate::args::GenerateArguments;
use crate::{Answer, diagnostics, progress};

pub(crate) fn run(arguments: &GenerateArguments) -> Answer {
    let (schema, output) = progress::during("generating", || generate(arguments))?;
    diagnostics::print(&schema.warnings);
    diagnostics::print(output.warnings());
    match &arguments.output {
        None => print(&output.to_string()),
        Some(path) if is_folder(path) => output.write_folder(path)?,
        Some(path) => output.write_file(path)?,
    }
    if let Some(path) = &arguments.output {
        let enums = if output.len() == 1 {
            "1 enum"
        } else {
            &format!("{} enums", output.len())
        };
        anstream::eprintln!("{enums} written to {}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn generate(arguments: &GenerateArguments) -> Result<(Schema, Output), Report> {
    let sources = Source::read_all(&arguments.source)?;
    let schema = Schema::read(&sources)?;
    let mut generator = Generator::new()
        .types(&arguments.types)
        .closed(arguments.closed)
        .facts_only(arguments.facts_only)
        .registry(arguments.registry);
    if let Some(namespace) = &arguments.namespace {
        generator = generator.namespace(namespace);
    }
    if let Some(version) = &arguments.api_version {
        generator = generator.api_version(version);
    }
    for (name, variant) in &arguments.rename {
        generator = generator.rename(name, variant);
    }
    let output = generator.generate(&schema)?;
    Ok((schema, output))
}

fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().as_encoded_bytes().ends_with(b"/")
}

/// Prints to standard output. A reader that left, as `head` does, is no mistake.
pub(crate) fn print(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
