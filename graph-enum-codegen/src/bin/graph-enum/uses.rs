//! `graph-enum uses`

use std::process::ExitCode;

use anstyle::Style;
use graph_enum_codegen::{
    EnumerationType, Report, Schema, Selection, Source, Use, UseKind, printable,
};

use crate::args::TypeArguments;
use crate::table::{HEADER, NAME, QUIET, Row, aligned, counted};
use crate::{Answer, diagnostics, json, print, progress};

pub(crate) fn run(arguments: &TypeArguments) -> Answer {
    let (schema, sources) = progress::during("reading", || read(arguments))?;
    diagnostics::print(&schema.warnings);
    let mut found = Vec::new();
    for enumeration in &schema.types {
        let uses = Use::find(&sources, &enumeration.qualified_name())?;
        found.push((enumeration, uses));
    }
    if arguments.json {
        let found: Vec<_> = found
            .iter()
            .map(|(of, uses)| json::uses(of, uses))
            .collect();
        json::print(&found.into())?;
    } else {
        let found: Vec<_> = found.iter().map(|(of, uses)| text(of, uses)).collect();
        print(&found.join("\n"))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn read(arguments: &TypeArguments) -> Result<(Schema, Vec<Source>), Report> {
    let sources = Source::read_all([&arguments.source])?;
    let selection = Selection::new([&arguments.name], None);
    let schema = Schema::parse(&sources).select(&selection)?.checked()?;
    Ok((schema, sources))
}

fn text(enumeration: &EnumerationType, uses: &[Use]) -> String {
    let name = enumeration.qualified_name();
    let name = printable(&name);
    let flags = if enumeration.is_flags { "  flags" } else { "" };
    let mut rows = Vec::new();
    if !uses.is_empty() {
        let titles = ["Owner", "Name", "Kind", "Nullable", "In Rust"];
        rows.push(titles.map(|title| (HEADER, title.to_owned())).into());
    }
    rows.extend(uses.iter().map(|found| row(enumeration, found)));
    let count = counted(uses.len(), "use");
    format!(
        "{HEADER}{name}{HEADER:#}{QUIET}{flags}{QUIET:#}\n{}{QUIET}{count}{QUIET:#}\n",
        aligned("", &rows, &[])
    )
}

fn row(enumeration: &EnumerationType, found: &Use) -> Row {
    let owner = match &found.bound_to {
        Some(bound_to) => format!("{} on {bound_to}", found.owner),
        None => found.owner.clone(),
    };
    let nullable = match found.is_nullable {
        Some(true) => "yes",
        Some(false) => "no",
        None => "not given",
    };
    vec![
        (Style::new(), owner),
        (NAME, found.name.clone()),
        (QUIET, kind(found.kind).to_owned()),
        (QUIET, nullable.to_owned()),
        (Style::new(), rust_type(enumeration, found)),
    ]
}

pub(crate) fn kind(kind: UseKind) -> &'static str {
    match kind {
        UseKind::Property => "property",
        UseKind::Parameter => "parameter",
        UseKind::Result => "result",
        _ => "other",
    }
}

/// `Option<Flags<Stage>>`
pub(crate) fn rust_type(enumeration: &EnumerationType, found: &Use) -> String {
    let name = enumeration.rust_name().unwrap_or_default();
    if enumeration.is_flags {
        found.rust_type(&format!("Flags<{name}>"))
    } else {
        found.rust_type(&name)
    }
}
