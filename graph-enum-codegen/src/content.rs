//! Takes a source; says what it is where it can be neither CSDL nor a page.

use crate::diagnostic::{Diagnostic, Report};
use crate::source::Source;

const AS_XML: &str =
    "ask for XML: `curl -H 'Accept: application/xml' 'https://graph.microsoft.com/v1.0/$metadata'`";

/// Whether the source may be read further.
pub(crate) fn check_content(source: &Source, report: &mut Report) -> bool {
    let name = source.name();
    let text = source.text().trim_start();
    let starts_with = |start: &str| {
        let found = text.get(..start.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(start))
    };
    let error = if text.is_empty() {
        let help = if name == "<stdin>" {
            "the command before the pipe printed nothing, where `curl -f` says why; or `-` is given twice"
        } else {
            "give CSDL, which `$metadata` answers, or a page of the documentation"
        };
        Diagnostic::error(format!("{name}: this source is empty")).help(help)
    } else if ["{", "[{", "[\""]
        .iter()
        .any(|start| text.starts_with(start))
    {
        json(name, text)
    } else if starts_with("<!doctype html") || starts_with("<html") {
        let message = format!("{name}: this is a page of HTML, not CSDL");
        let help =
            "give what `$metadata` answers, or the page's Markdown from Microsoft's repository";
        Diagnostic::error(message).help(help)
    } else {
        return true;
    };
    report.push(error);
    false
}

fn json(name: &str, text: &str) -> Diagnostic {
    let start: String = text.chars().take(80).collect();
    if start.contains("\"error\"") {
        let message = format!("{name}: this is an error that a service answered, not metadata");
        let help = "its `message` says why; with `curl -f` the command before it fails";
        return Diagnostic::error(message).help(help);
    }
    Diagnostic::error(format!("{name}: this is JSON; CSDL is read as XML")).help(AS_XML)
}
