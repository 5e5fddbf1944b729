//! `graph-enum show`

use std::fmt::Write as _;
use std::process::ExitCode;

use anstyle::Style;
use graph_enum_codegen::{EnumerationType, Member, Selection, printable};

use crate::args::TypeArguments;
use crate::table::{CHANGED, HEADER, NAME, QUIET, Row, aligned};
use crate::{Answer, diagnostics, json, print, read_schema};

pub(crate) fn run(arguments: &TypeArguments) -> Answer {
    let schema = read_schema(&[&arguments.source])?;
    let schema = schema
        .select(&Selection::new([&arguments.name], None))?
        .checked()?;
    diagnostics::print(&schema.warnings);
    let found = schema.types.iter();
    if arguments.json {
        let found: Vec<_> = found.map(json::enumeration).collect();
        json::print(&found.into())?;
    } else {
        let found: Vec<_> = found.map(text).collect();
        print(&found.join("\n"))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn text(found: &EnumerationType) -> String {
    let mut facts = vec![found.underlying_type.to_string()];
    facts.extend(found.is_flags.then(|| "flags".to_owned()));
    facts.extend(found.api_version.clone());
    let mut text = format!(
        "{HEADER}{}{HEADER:#}  {QUIET}{}{QUIET:#}\n",
        printable(&found.qualified_name()),
        printable(&facts.join(", "))
    );
    if let Some(deprecation) = &found.deprecation {
        let note = deprecation.description.as_deref().unwrap_or_default();
        let _ = writeln!(text, "{CHANGED}deprecated{CHANGED:#} {}", printable(note));
    }
    if let Some(description) = &found.description {
        if let Some(description) = &description.text {
            let _ = writeln!(text, "{}", printable(description));
        }
        for (language, description) in &description.translations {
            let (language, description) = (printable(language), printable(description));
            let _ = writeln!(text, "{QUIET}{language}{QUIET:#} {description}");
        }
    }
    let titles = ["Member", "Value", "Description"];
    let mut rows = vec![titles.map(|title| (HEADER, title.to_owned())).into()];
    let mut members: Vec<&Member> = found.members.iter().collect();
    if found.has_integers() {
        members.sort_by_key(|member| member.value);
    }
    rows.extend(members.into_iter().map(row));
    format!("{text}\n{}", aligned("", &rows, &[1]))
}

fn row(member: &Member) -> Row {
    let value = member.value.map(|value| value.to_string());
    let mut notes = Vec::new();
    notes.extend(member.is_sentinel().then_some("sentinel"));
    notes.extend(member.deprecation.is_some().then_some("deprecated"));
    let description = member.description.as_deref();
    notes.extend(description.and_then(|found| found.text.as_deref()));
    vec![
        (NAME, member.name.clone()),
        (Style::new(), value.unwrap_or_else(|| "?".to_owned())),
        (Style::new(), notes.join("; ")),
    ]
}
