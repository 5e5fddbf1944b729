//! Takes what a source has wrong with it; shows it on standard error, with the lines in question.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use graph_enum_codegen::{Diagnostic, Location, Report, Severity, Source};

use crate::note;

/// More of one kind would scroll the first, which matters most, off the screen.
const MOST: usize = 20;

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
    let title = level.primary_title(diagnostic.message.as_str());
    let mut sources: Vec<&Source> = Vec::new();
    for (location, _) in &diagnostic.labels {
        if !sources.contains(&&location.source) {
            sources.push(&location.source);
        }
    }
    let mut group = Group::with_title(title);
    for source in sources {
        group = group.element(snippet(source, diagnostic));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

fn snippet<'a>(
    source: &'a Source,
    diagnostic: &'a Diagnostic,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let mut snippet = Snippet::source(source.text()).path(source.name());
    for (index, (location, label)) in diagnostic.labels.iter().enumerate() {
        if location.source != *source {
            continue;
        }
        let kind = if index == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let mut annotation = kind.span(shown_range(location));
        if !label.is_empty() {
            annotation = annotation.label(label.as_str());
        }
        snippet = snippet.annotation(annotation);
    }
    snippet
}

// One line says where. An element over many lines would be drawn whole.
fn shown_range(location: &Location) -> std::ops::Range<usize> {
    let range = location.range.clone();
    let text = location
        .source
        .text()
        .get(range.clone())
        .unwrap_or_default();
    let first_line = text.lines().next().unwrap_or_default();
    range.start..range.start + first_line.len()
}
