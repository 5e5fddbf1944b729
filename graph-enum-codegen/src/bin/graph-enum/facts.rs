//! `graph-enum facts`

use std::path::Path;
use std::process::ExitCode;

use graph_enum_codegen::Facts;

use crate::args::FactsArguments;
use crate::table::counted;
use crate::{Answer, diagnostics, interrupt, note, print, read_schema};

pub(crate) fn run(arguments: &FactsArguments) -> Answer {
    let schema = read_schema(&arguments.source)?.checked()?;
    diagnostics::print(&schema.warnings);
    let version = arguments.api_version.as_deref();
    let facts = Facts::new(&schema, version, arguments.as_of.as_deref())?;
    let path = arguments.output.as_deref();
    let Some(path) = path.filter(|path| *path != Path::new("-")) else {
        print(&facts.to_string())?;
        return Ok(ExitCode::SUCCESS);
    };
    interrupt::wait_for_files();
    facts.write_file(path)?;
    let types = counted(schema.types.len(), "type");
    note(&format!("{types} written to {}", path.display()));
    Ok(ExitCode::SUCCESS)
}
