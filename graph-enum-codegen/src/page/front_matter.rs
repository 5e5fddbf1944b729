//! The YAML at the start of a page.

use graph_enum_core::is_language_tag;

use crate::diagnostic::{Diagnostic, Report};
use crate::source::Source;

const LOCALE: &str = "ms.contentlocale";

/// The tag of a text in a language that is not known.
const UNDETERMINED: &str = "und";

/// The language of a translation, as it is written; `None` for an English page.
// Every page has the key on a line of its own, so no YAML library is needed.
pub(super) fn language(yaml: &str) -> Option<String> {
    let keys = yaml.lines().filter_map(|line| line.split_once(':'));
    let locale = keys
        .filter(|(key, _)| key.trim() == LOCALE)
        .map(|(_, value)| value.trim().trim_matches(['"', '\'']))
        .find(|value| !value.is_empty());
    let is_english = |tag: &str| {
        tag.get(..2)
            .is_some_and(|language| language.eq_ignore_ascii_case("en"))
    };
    locale.filter(|tag| !is_english(tag)).map(str::to_owned)
}

/// Puts BCP 47's tag of an undetermined language in the place of what is no tag, with a warning.
pub(super) fn check_language(source: &Source, language: &mut Option<String>, report: &mut Report) {
    let Some(tag) = language.as_mut().filter(|tag| !is_language_tag(tag)) else {
        return;
    };
    let message = format!("`{tag}` is not a BCP 47 language tag; `{UNDETERMINED}` is used");
    let key = source.text().find(LOCALE).unwrap_or_default();
    let rest = source.text().get(key..).unwrap_or_default();
    let start = key + rest.find(tag.as_str()).unwrap_or_default();
    let location = source.location(start..start + tag.len());
    report.push(Diagnostic::warning(message).at(&location, ""));
    UNDETERMINED.clone_into(tag);
}
