//! The YAML at the start of a page.

/// The BCP 47 tag of a translation; `None` for an English page.
// Every page has the key on a line of its own, so no YAML library is needed.
pub(super) fn language(yaml: &str) -> Option<String> {
    let keys = yaml.lines().filter_map(|line| line.split_once(':'));
    let locale = keys
        .filter(|(key, _)| key.trim() == "ms.contentlocale")
        .map(|(_, value)| value.trim().trim_matches(['"', '\'']))
        .find(|value| !value.is_empty());
    let is_english = |tag: &str| {
        tag.get(..2)
            .is_some_and(|language| language.eq_ignore_ascii_case("en"))
    };
    locale.filter(|tag| !is_english(tag)).map(str::to_owned)
}
