//! `graph-enum generate`

use std::path::Path;
use std::process::ExitCode;

use graph_enum_codegen::{Generator, Selection};

use crate::args::GenerateArguments;
use crate::table::counted;
use crate::{Answer, diagnostics, interrupt, note, print, progress, read_schema};

pub(crate) fn run(arguments: &GenerateArguments) -> Answer {
    let schema = read_schema(&arguments.source)?;
    let selection = Selection::new(&arguments.types, arguments.namespace.as_deref());
    let schema = schema.select(&selection)?.checked()?;
    diagnostics::print(&schema.warnings);
    let output = progress::during("generating", || generator(arguments).generate(&schema))?;
    diagnostics::print(output.warnings());
    let path = arguments.output.as_deref();
    let Some(path) = path.filter(|path| *path != Path::new("-")) else {
        print(&output.to_string())?;
        return Ok(ExitCode::SUCCESS);
    };
    interrupt::wait_for_files();
    if is_folder(path) {
        output.write_folder(path)?;
    } else {
        output.write_file(path)?;
    }
    let enums = counted(output.len(), "enum");
    note(&format!("{enums} written to {}", path.display()));
    Ok(ExitCode::SUCCESS)
}

fn generator(arguments: &GenerateArguments) -> Generator {
    let mut generator = Generator::new()
        .closed(arguments.closed)
        .facts_only(arguments.facts_only)
        .registry(arguments.registry);
    if let Some(version) = &arguments.api_version {
        generator = generator.api_version(version);
    }
    for (type_name, path) in &arguments.derive {
        generator = match type_name {
            Some(name) => generator.derive_for(name, path),
            None => generator.derive(path),
        };
    }
    for (type_name, text) in &arguments.attribute {
        generator = match type_name {
            Some(name) => generator.attribute_for(name, text),
            None => generator.attribute(text),
        };
    }
    if let Some(path) = &arguments.crate_path {
        generator = generator.crate_path(path);
    }
    for (name, variant) in &arguments.rename {
        generator = generator.rename(name, variant);
    }
    generator
}

fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().as_encoded_bytes().ends_with(b"/")
}
