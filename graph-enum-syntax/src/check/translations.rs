//! Descriptions in other languages.

use graph_enum_core::is_language_tag;
use syn::LitStr;

use crate::errors::Errors;

/// Each translation has a language tag of its own.
pub(super) fn check_translations(errors: &mut Errors, translations: &[(LitStr, LitStr)]) {
    let mut earlier: Vec<&LitStr> = Vec::new();
    for (language, _) in translations {
        let tag = language.value();
        if !is_language_tag(&tag) {
            let message = format!(
                "`{tag:?}` is not a BCP 47 language tag; use a tag such as `\"zh-CN\"` or `\"de\"`"
            );
            errors.report(language, message);
        }
        let same = |other: &&&LitStr| other.value().eq_ignore_ascii_case(&tag);
        if let Some(first) = earlier.iter().find(same) {
            let message = format!("language `{tag}` is given twice; remove one");
            errors.clash(language, message, first, "first given here");
        }
        earlier.push(language);
    }
}
