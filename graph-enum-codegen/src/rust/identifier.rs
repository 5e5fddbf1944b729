//! Takes names of a schema; gives Rust identifiers, no two alike.

use std::collections::{HashMap, HashSet};

/// `expiredVppToken` becomes `ExpiredVppToken`, `Collection(String)` `CollectionString`, `azureADJoin`
/// `AzureAdJoin`, `v3_2_1` `V3_2_1`; `None` where nothing of the name can stand in an identifier.
pub(super) fn pascal_case(name: &str) -> Option<String> {
    let mut identifier = String::new();
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

// RFC 430: an acronym is one word. The last capital before a small letter begins the next word, unless
// that letter is the `s` of a plural: `SharedPCAccount`, `TTPsOrOther`.
fn with_acronyms_as_words(part: &str) -> String {
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

/// Whether Rust takes `text` as the name of a variant.
pub(super) fn is_identifier(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_ok()
}

/// `microsoft.graph.callRecords` becomes `call_records`, `microsoft.graph` itself `graph`.
pub(super) fn module_name(namespace: &str) -> String {
    let short = namespace
        .strip_prefix("microsoft.graph.")
        .or_else(|| namespace.strip_prefix("microsoft."))
        .unwrap_or(namespace);
    let mut module = String::new();
    for character in with_acronyms_as_words(short).chars() {
        if character.is_alphanumeric() {
            if character.is_uppercase() && !module.is_empty() && !module.ends_with('_') {
                module.push('_');
            }
            module.extend(character.to_lowercase());
        } else if !module.is_empty() && !module.ends_with('_') {
            module.push('_');
        }
    }
    if module.is_empty() || module.starts_with(|c: char| c.is_numeric()) {
        module.insert_str(0, "namespace_");
    }
    if !is_identifier(&module) || module == "mod" || is_reserved(&module) {
        module.push('_');
    }
    module
}

// The crate whose name generated code uses, and the names that Windows gives no file.
fn is_reserved(module: &str) -> bool {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let port = module
        .strip_prefix("com")
        .or_else(|| module.strip_prefix("lpt"));
    let is_port =
        port.is_some_and(|port| port.len() == 1 && port.starts_with(|c: char| c.is_ascii_digit()));
    module == "graph_enum" || is_port || DEVICES.contains(&module)
}

/// Hands out each identifier once.
#[derive(Default)]
pub(super) struct Taken {
    taken: HashSet<String>,
    /// The next number to try after an identifier that was wanted again.
    numbers: HashMap<String, usize>,
}

impl Taken {
    /// `wanted`, or with the first free number after it: `Tone`, `Tone2`, `Tone3`.
    pub(super) fn claim(&mut self, wanted: &str) -> String {
        if self.taken.insert(wanted.to_owned()) {
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

    /// The first of `wanted` that is free.
    pub(super) fn claim_first(&mut self, wanted: &[&str]) -> String {
        let free = wanted.iter().find(|name| !self.taken.contains(**name));
        let free = free.or(wanted.last()).copied().unwrap_or_default();
        self.claim(free)
    }

    /// Whether `identifier` was not taken before; it is now.
    pub(super) fn insert(&mut self, identifier: &str) -> bool {
        self.taken.insert(identifier.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{module_name, pascal_case};

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

    #[test]
    fn modules() {
        for (namespace, expected) in [
            ("microsoft.graph", "graph"),
            ("microsoft.graph.callRecords", "call_records"),
            ("microsoft.graph.partners.billing", "partners_billing"),
            ("contoso.cloudPC", "contoso_cloud_pc"),
            ("mod", "mod_"),
            ("nul", "nul_"),
            ("example.COM1", "example_com1"),
            ("lpt9", "lpt9_"),
            ("graphEnum", "graph_enum_"),
            ("", "namespace_"),
        ] {
            assert_eq!(module_name(namespace), expected, "{namespace}");
        }
    }
}
