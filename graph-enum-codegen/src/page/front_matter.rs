//! The YAML at the start of a page.

/// The keys of the front matter that matter here.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    /// The BCP 47 tag of a translation; `None` for an English page.
    pub(super) language: Option<String>,
}

impl FrontMatter {
    // The key stands on a line of its own in all pages; a YAML library would be for this one alone.
    pub(super) fn parse(yaml: &str) -> Self {
        let keys = yaml.lines().filter_map(|line| line.split_once(':'));
        let locale = keys
            .filter(|(key, _)| key.trim() == "ms.contentlocale")
            .map(|(_, value)| value.trim().trim_matches(['"', '\'']))
            .find(|value| !value.is_empty());
        let is_english = |tag: &str| {
            tag.get(..2)
                .is_some_and(|language| language.eq_ignore_ascii_case("en"))
        };
        Self {
            language: locale.filter(|tag| !is_english(tag)).map(str::to_owned),
        }
    }
}
