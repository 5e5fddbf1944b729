//! Wire names to unique Rust identifiers.

use std::collections::{HashMap, HashSet};

/// Returns the variant for a wire name: `expiredVppToken` becomes `ExpiredVppToken`, `Collection(String)`
/// `CollectionString`, `azureADJoin` `AzureAdJoin`, `v3_2_1` `V3_2_1`. `None` if the name has no letter or digit.
#[must_use]
pub fn pascal_case(name: &str) -> Option<String> {
    let mut identifier = String::with_capacity(name.len());
    for part in name.split(|c: char| !c.is_alphanumeric()) {
        let mut characters = part.chars();
        let Some(first) = characters.next() else {
            continue;
        };
        // Without the underscore `v3_21` and `v32_1` would be one identifier.
        let after_digit = identifier.ends_with(|c: char| c.is_ascii_digit());
        if after_digit && first.is_ascii_digit() {
            identifier.push('_');
        }
        let capitalised: String = first.to_uppercase().chain(characters).collect();
        identifier.push_str(&with_acronyms_as_words(&capitalised));
    }
    if identifier.starts_with(|c: char| c.is_numeric()) {
        identifier.insert(0, 'N');
    }
    // The only keyword that starts with a capital.
    if identifier == "Self" {
        identifier.push('_');
    }
    is_identifier(&identifier).then_some(identifier)
}

/// Makes each acronym one word, as RFC 430 says. The last capital before a small letter begins the next word,
/// unless that letter is the `s` of a plural: `SharedPCAccount`, `TTPsOrOther`.
#[must_use]
pub fn with_acronyms_as_words(part: &str) -> String {
    let letters: Vec<char> = part.chars().collect();
    let is_capital = |place: usize| letters.get(place).is_some_and(|c| c.is_uppercase());
    let is_small = |place: usize| letters.get(place).is_some_and(|c| c.is_lowercase());
    let mut words = String::with_capacity(part.len());
    for (place, letter) in letters.iter().enumerate() {
        let is_inside = place > 0 && is_capital(place - 1) && is_capital(place);
        let is_plural = letters.get(place + 1) == Some(&'s') && !is_small(place + 2);
        if is_inside && (!is_small(place + 1) || is_plural) {
            words.extend(letter.to_lowercase());
        } else {
            words.push(*letter);
        }
    }
    words
}

/// Returns `true` if `text` can name a variant.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    // The usual case, without the parser.
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_capitalised = text.starts_with(|c: char| c.is_ascii_uppercase());
    is_plain && is_capitalised && text != "Self" || syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Identifiers in use, each once.
#[derive(Debug, Default)]
pub struct UniqueNames {
    taken: HashSet<String>,
    /// The next number to try after an identifier that was wanted again.
    numbers: HashMap<String, usize>,
}

impl UniqueNames {
    /// Claims `wanted`, or `wanted` with the first free number: `Tone`, `Tone2`, `Tone3`.
    pub fn claim(&mut self, wanted: &str) -> String {
        if self.insert(wanted) {
            return wanted.to_owned();
        }
        let number = self.numbers.entry(wanted.to_owned()).or_insert(2);
        loop {
            let free = format!("{wanted}{number}");
            *number += 1;
            if self.taken.insert(free.clone()) {
                return free;
            }
        }
    }

    /// Claims the first of `wanted` that is free.
    pub fn claim_first(&mut self, wanted: &[&str]) -> String {
        let free = wanted.iter().find(|name| !self.taken.contains(**name));
        let free = free.or(wanted.last()).copied().unwrap_or_default();
        self.claim(free)
    }

    /// Claims `identifier`, and returns `true` if it was free.
    pub fn insert(&mut self, identifier: &str) -> bool {
        self.taken.insert(identifier.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::pascal_case;

    #[test]
    fn an_acronym_is_one_word() {
        for (name, expected) in [
            ("assignedToExternalMDM", "AssignedToExternalMdm"),
            ("azureADJoinUsingDeviceAuth", "AzureAdJoinUsingDeviceAuth"),
            ("iOS", "Ios"),
            ("macOS", "MacOs"),
            ("similarTTPsOrBehavior", "SimilarTtpsOrBehavior"),
            ("MS365DCustomDetection", "Ms365DCustomDetection"),
            ("oAuth2", "OAuth2"),
            ("MAX_VALUE", "MaxValue"),
            ("x86", "X86"),
            ("v3_2_1", "V3_2_1"),
            ("Self", "Self_"),
            ("1st", "N1st"),
        ] {
            assert_eq!(pascal_case(name).as_deref(), Some(expected), "{name}");
        }
        assert_eq!(pascal_case("()"), None);
    }
}
