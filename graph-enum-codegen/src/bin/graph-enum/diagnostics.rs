//! Diagnostics on standard error, with the lines in question.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use graph_enum_codegen::{Diagnostic, Location, Report, Severity, printable};

use crate::note;

/// More of one kind would scroll the first, which matters most, off the screen.
const MOST: usize = 20;

/// Letters of a line that are kept after the place.
const MOST_LETTERS: usize = 200;

/// Prints to standard error, in colour if that is a terminal.
pub(crate) fn print(report: &Report) {
    let renderer = Renderer::styled().decor_style(DecorStyle::Ascii);
    for severity in [Severity::Warning, Severity::Error] {
        let of_kind = |diagnostic: &&Diagnostic| diagnostic.severity == severity;
        for diagnostic in report.diagnostics.iter().filter(of_kind).take(MOST) {
            note(&format!("{}\n", renderer.render(&[group(diagnostic)])));
        }
        let count = report.diagnostics.iter().filter(of_kind).count();
        if count > MOST {
            let kind = if severity == Severity::Error {
                "errors"
            } else {
                "warnings"
            };
            note(&format!("… and {} more {kind}\n", count - MOST));
        }
    }
}

fn group(diagnostic: &Diagnostic) -> Group<'_> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(printable(&diagnostic.message)));
    for (index, (location, label)) in diagnostic.labels.iter().enumerate() {
        let kind = if index == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let (line, _) = location.source.position(location.range.start);
        let path = printable(location.source.name());
        let (excerpt, marked) = excerpt(location);
        let mut annotation = kind.span(marked);
        if !label.is_empty() {
            annotation = annotation.label(printable(label));
        }
        let snippet = Snippet::source(excerpt).path(path).line_start(line);
        group = group.element(snippet.annotation(annotation));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(printable(help))),
        None => group,
    }
}

/// The line of a location as a terminal may show it, and the bytes of the location in it. Metadata may be one line of
/// megabytes: what comes long after the location is left out.
fn excerpt(location: &Location) -> (String, Range<usize>) {
    let text = location.source.text();
    let Range { start, end } = location.range;
    let (before, rest) = text.split_at(start);
    let line = before.rfind('\n').map_or(0, |feed| feed + 1);
    let before = before.get(line..).unwrap_or_default();
    let line_end = rest.find('\n').unwrap_or(rest.len());
    // Only the first line of an element is shown.
    let (marked, after) = rest.split_at((end - start).min(line_end));
    let after = after.get(..line_end - marked.len()).unwrap_or_default();
    let before = printable(before);
    let marked = printable(marked.trim_end_matches('\r'));
    let after = printable(first_letters(after.trim_end_matches('\r')));
    let range = before.len()..before.len() + marked.len();
    (format!("{before}{marked}{after}"), range)
}

fn first_letters(text: &str) -> &str {
    let end = text.char_indices().nth(MOST_LETTERS);
    end.map_or(text, |(end, _)| text.get(..end).unwrap_or_default())
}
