//! Recognises sources of unsupported kinds by their first characters, and says what to use instead.

use crate::diagnostic::Diagnostic;
use crate::source::Source;

/// How many characters are searched for the kind.
const START: usize = 2000;

const AS_XML: &str =
    "ask for XML: `curl -H 'Accept: application/xml' 'https://graph.microsoft.com/v1.0/$metadata'`";
const GIVE_CSDL: &str = "it names neither integers nor flags; give the CSDL that it was made of, which `$metadata` answers";

/// Checks that the source may be CSDL or a page.
pub(crate) fn check_content(source: &Source) -> Result<(), Diagnostic> {
    let name = source.name();
    let text = source.text().trim_start();
    let starts_with = |start: &str| {
        let found = text.get(..start.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(start))
    };
    if text.is_empty() {
        return Err(empty(name));
    }
    if text.starts_with('\u{feff}') {
        let message = format!("{name}: the text begins with two byte order marks");
        let help = "two programs have written one each; remove them, or get the file again";
        return Err(Diagnostic::error(message).help(help));
    }
    if text.starts_with('{') || text.starts_with("[{") || text.starts_with("[\"") {
        return Err(json(name, text));
    }
    if starts_with("<!doctype html") || starts_with("<html") {
        let message = format!("{name}: this is a page of HTML, not CSDL");
        let help =
            "give what `$metadata` answers, or the page's Markdown from Microsoft's repository";
        return Err(Diagnostic::error(message).help(help));
    }
    // YAML. A page has its front matter or a heading there.
    let mut lines = text.lines();
    let key = lines.find(|line| !line.starts_with('#') && !line.starts_with("---"));
    if key.is_some_and(|key| key.starts_with("openapi:") || key.starts_with("swagger:")) {
        return Err(open_api(name));
    }
    Ok(())
}

fn empty(name: &str) -> Diagnostic {
    let help = if name == "<stdin>" {
        "the command before the pipe printed nothing, where `curl -f` says why; or `-` is given twice"
    } else {
        "give CSDL, which `$metadata` answers, or a page of the documentation"
    };
    Diagnostic::error(format!("{name}: this source is empty")).help(help)
}

fn open_api(name: &str) -> Diagnostic {
    Diagnostic::error(format!("{name}: this is OpenAPI, not CSDL")).help(GIVE_CSDL)
}

fn json(name: &str, text: &str) -> Diagnostic {
    let start: String = text.chars().take(START).collect();
    let has = |key: &str| start.contains(&format!("\"{key}\""));
    if has("openapi") || has("swagger") {
        return open_api(name);
    }
    let (message, help) = if has("$Version") {
        ("this is CSDL in JSON; it is read as XML", AS_XML)
    } else if start.contains("json-schema.org") || has("$defs") || has("definitions") {
        ("this is JSON Schema, not CSDL", GIVE_CSDL)
    } else if has("error") {
        (
            "this is an error that a service answered, not metadata",
            "its `message` says why; with `curl -f` the command before it fails",
        )
    } else if has("@odata.context") {
        (
            "this is data that a service answered, not metadata",
            "add `/$metadata` to the address of the service",
        )
    } else {
        ("this is JSON; CSDL is read as XML", AS_XML)
    };
    Diagnostic::error(format!("{name}: {message}")).help(help)
}
