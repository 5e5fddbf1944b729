//! Takes the YAML at the start of a page; gives the few keys that matter.

/// What a page says of itself.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    /// `enumPageType`, `resourcePageType`, `apiPageType`, …
    pub(super) page_kind: Option<String>,
    /// The BCP 47 tag of a translation; `None` where the page is in English.
    pub(super) language: Option<String>,
}

impl FrontMatter {
    // Each key stands on a line of its own in all pages; a YAML library would be for these two alone.
    pub(super) fn parse(yaml: &str) -> Self {
        let mut front_matter = Self::default();
        for (key, value) in yaml.lines().filter_map(|line| line.split_once(':')) {
            let value = value.trim().trim_matches(['"', '\'']);
            let is_english = value
                .get(..2)
                .is_some_and(|tag| tag.eq_ignore_ascii_case("en"));
            match key.trim() {
                "doc_type" if !value.is_empty() => front_matter.page_kind = Some(value.to_owned()),
                "ms.contentlocale" if !value.is_empty() && !is_english => {
                    front_matter.language = Some(value.to_owned());
                }
                _ => {}
            }
        }
        front_matter
    }
}
