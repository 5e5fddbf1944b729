//! `graph-enum diff`

use std::collections::HashSet;
use std::fmt::Write as _;
use std::process::ExitCode;

use anstyle::Style;
use graph_enum_codegen::{
    Breaks, Change, Difference, EnumerationType, Report, Schema, Selection, differences,
    differences_of, printable,
};
use serde_json::json;

use crate::args::{DiffArguments, FailOn};
use crate::table::{BAD, CHANGED, GOOD, HEADER, QUIET, Row, aligned, counted};
use crate::{Answer, diagnostics, json, print, read_schema};

/// The exit code if changes were found.
const FOUND: u8 = 1;

pub(crate) fn run(arguments: &DiffArguments) -> Answer {
    let rust = arguments.rust.as_ref();
    let (mut old, mut new) = match (rust, &arguments.new) {
        (Some(rust), _) => {
            let old = Schema::read_rust_files(rust)?;
            (old, read_schema(&[&arguments.old])?)
        }
        (None, Some(new)) => (read_schema(&[&arguments.old])?, read_schema(&[new])?),
        // clap asks for NEW where there is no `--rust`.
        (None, None) => return Ok(ExitCode::SUCCESS),
    };
    select(arguments, &mut old, &mut new)?;
    let (old, new) = (old.checked()?, new.checked()?);
    diagnostics::print(&old.warnings);
    diagnostics::print(&new.warnings);
    let found = if rust.is_some() {
        differences_of(&old, &new)
    } else {
        differences(&old, &new)
    };
    if arguments.json {
        let list: Vec<_> = found.iter().map(json::difference).collect();
        json::print(&json!({ "differences": list, "summary": summary_json(&found) }))?;
    } else {
        print(&text(&found))?;
    }
    let fails = |found: &Difference| fails(arguments.fail_on, found.breaks);
    let code = if found.iter().any(fails) { FOUND } else { 0 };
    Ok(ExitCode::from(code))
}

// A type that only one of the two schemas has is a difference. A type that neither has is a typing error, and so is one
// that the Rust file lacks.
fn select(arguments: &DiffArguments, old: &mut Schema, new: &mut Schema) -> Result<(), Report> {
    let selection = Selection::new(&arguments.types, arguments.namespace.as_deref());
    if arguments.rust.is_some() {
        selection.check(&[old])?;
        let names: HashSet<String> = old
            .types
            .iter()
            .map(EnumerationType::qualified_name)
            .collect();
        new.retain(|found| names.contains(&found.qualified_name()));
    } else {
        selection.check(&[old, new])?;
    }
    old.retain(|found| selection.contains(found));
    new.retain(|found| selection.contains(found));
    Ok(())
}

fn fails(fail_on: FailOn, breaks: Breaks) -> bool {
    match fail_on {
        FailOn::Breaking => breaks.any(),
        FailOn::Names => breaks.names,
        FailOn::Integers => breaks.integers,
        FailOn::Any => true,
        FailOn::Never => false,
    }
}

fn text(found: &[Difference]) -> String {
    if found.is_empty() {
        return "no differences\n".to_owned();
    }
    let is_whole =
        |found: &&Difference| matches!(found.change, Change::TypeAdded(_) | Change::TypeRemoved(_));
    let rows: Vec<_> = found.iter().filter(is_whole).map(type_row).collect();
    let mut text = aligned("", &rows, &[]);
    let changed: Vec<_> = found.iter().filter(|found| !is_whole(found)).collect();
    for of_type in changed.chunk_by(|left, right| left.type_name == right.type_name) {
        if let Some(first) = of_type.first() {
            let name = printable(&first.type_name);
            let _ = writeln!(text, "{HEADER}{name}{HEADER:#}");
        }
        let rows: Vec<_> = of_type.iter().map(|found| row(found)).collect();
        text.push_str(&aligned("  ", &rows, &[]));
    }
    let (names, integers) = counts(found);
    let total = counted(found.len(), "change");
    format!("{text}\n{total}: {names} break names, {integers} break integers\n")
}

fn type_row(found: &Difference) -> Row {
    let mut row = row(found);
    row.insert(1, (HEADER, found.type_name.clone()));
    row
}

fn row(found: &Difference) -> Row {
    let (style, sign, what) = described(&found.change);
    let breaks = match (found.breaks.names, found.breaks.integers) {
        (true, true) => "breaks names and integers",
        (true, false) => "breaks names",
        (false, true) => "breaks integers",
        (false, false) => "",
    };
    vec![
        (style, sign.to_owned()),
        (Style::new(), what),
        (BAD, breaks.to_owned()),
    ]
}

fn described(change: &Change) -> (Style, &'static str, String) {
    let number = |value: Option<i64>| value.map_or(String::new(), |value| format!(" = {value}"));
    match change {
        Change::TypeAdded(members) => (GOOD, "+", format!("new type, members: {members}")),
        Change::TypeRemoved(members) => (BAD, "-", format!("type removed, members: {members}")),
        Change::TypeCaseChanged(from) => (CHANGED, "~", format!("was spelt {from}")),
        Change::MemberAdded { member, value } => (GOOD, "+", format!("{member}{}", number(*value))),
        Change::MemberRemoved { member, value } => {
            (BAD, "-", format!("{member}{}", number(*value)))
        }
        Change::MemberCaseChanged { from, to } => (CHANGED, "~", format!("{to}, was spelt {from}")),
        Change::Renumbered { member, from, to } => {
            (CHANGED, "~", format!("{member} = {to}, was {from}"))
        }
        Change::NumberReused { value, from, to } => {
            (CHANGED, "~", format!("{value} is {to}, was {from}"))
        }
        Change::FlagsChanged(true) => (CHANGED, "~", "values now combine (flags)".to_owned()),
        Change::FlagsChanged(false) => {
            (CHANGED, "~", "values no longer combine (flags)".to_owned())
        }
        Change::UnderlyingTypeChanged { from, to } => {
            (CHANGED, "~", format!("integers are {to}, were {from}"))
        }
        _ => (QUIET, "~", "changed".to_owned()),
    }
}

fn counts(found: &[Difference]) -> (usize, usize) {
    let names = found.iter().filter(|found| found.breaks.names).count();
    let integers = found.iter().filter(|found| found.breaks.integers).count();
    (names, integers)
}

fn summary_json(found: &[Difference]) -> serde_json::Value {
    let (names, integers) = counts(found);
    json!({ "differences": found.len(), "breakNames": names, "breakIntegers": integers })
}
