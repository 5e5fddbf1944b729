//! The place of a page in the documentation.

use std::path::Path;

use super::section::{Page, Section};

/// The API version, which is the name of a folder in the documentation.
pub(super) fn api_version(page: &Page) -> Option<String> {
    let folders = Path::new(page.source.name()).components();
    let mut folders = folders.filter_map(|folder| folder.as_os_str().to_str());
    let folder = folders.find(|folder| matches!(*folder, "beta" | "v1.0"));
    folder.or(page.is_beta.then_some("beta")).map(str::to_owned)
}

/// The page's address: `intune-onboarding-vpptokenstate`, or `enums#tone-values`. `None` if the name has a capital: the
/// documentation's own files have none, so the file is a copy.
pub(super) fn page_of(page: &Page, section: &Section, name: &str) -> Option<String> {
    let stem = Path::new(page.source.name()).file_stem()?.to_str()?;
    let is_own = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !stem.chars().all(is_own) {
        return None;
    }
    let name = name.to_lowercase();
    let anchor = section.heading.anchor.as_deref().unwrap_or_default();
    let is_section = anchor.ends_with("-values") || section.heading.plain.ends_with(" values");
    if is_section {
        // `enums`, `enums-callrecords`
        let is_list = stem.split('-').next() == Some("enums");
        return is_list.then(|| format!("{stem}#{name}-values"));
    }
    let before = stem.strip_suffix(name.as_str())?;
    (before.is_empty() || before.ends_with('-')).then(|| stem.to_owned())
}
