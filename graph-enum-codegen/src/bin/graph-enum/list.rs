//! `graph-enum list`

use std::process::ExitCode;

use anstyle::Style;
use graph_enum_codegen::{EnumerationType, Selection};

use crate::args::ListArguments;
use crate::table::{CHANGED, HEADER, NAME, QUIET, Row, aligned, counted};
use crate::{Answer, diagnostics, json, print, read_schema};

pub(crate) fn run(arguments: &ListArguments) -> Answer {
    let schema = read_schema(&arguments.source)?;
    let selection = Selection::new::<&str>([], arguments.namespace.as_deref());
    let schema = schema.select(&selection)?.checked()?;
    diagnostics::print(&schema.warnings);
    let mut types: Vec<&EnumerationType> = schema.types.iter().collect();
    types.sort_by_key(|found| found.qualified_name());
    if arguments.json {
        let types: Vec<_> = types.into_iter().map(json::summary).collect();
        json::print(&types.into())?;
    } else {
        print(&table(&types))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn table(types: &[&EnumerationType]) -> String {
    let titles = ["Type", "Members", "Integers", "Sentinel"];
    let mut rows = vec![titles.map(|title| (HEADER, title.to_owned())).into()];
    rows.extend(types.iter().map(|found| row(found)));
    let members: usize = types.iter().map(|found| found.members.len()).sum();
    let types = counted(types.len(), "type");
    let members = counted(members, "member");
    format!(
        "{}{QUIET}{types}, {members}{QUIET:#}\n",
        aligned("", &rows, &[1, 3])
    )
}

fn row(found: &EnumerationType) -> Row {
    let sentinel = found.sentinel().map(|sentinel| match sentinel.value {
        Some(value) => value.to_string(),
        None => "yes".to_owned(),
    });
    let mut notes = Vec::new();
    notes.extend(found.is_flags.then_some("flags"));
    notes.extend(found.deprecation.is_some().then_some("deprecated"));
    let integers = if found.has_integers() {
        found.underlying_type.to_string()
    } else {
        "not given".into()
    };
    vec![
        (NAME, found.qualified_name()),
        (Style::new(), found.members.len().to_string()),
        (QUIET, integers),
        (Style::new(), sentinel.unwrap_or_default()),
        (CHANGED, notes.join(", ")),
    ]
}
