//! Takes names of a schema; gives Rust identifiers, no two alike.

use std::collections::HashSet;

/// `expiredVppToken` becomes `ExpiredVppToken`, `Collection(String)` `CollectionString`,
/// `v3_2_1` `V3_2_1`; `None` where nothing of the name can stand in an identifier.
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
        identifier.extend(first.to_uppercase());
        identifier.push_str(characters.as_str());
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
    for character in short.chars() {
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
    if !is_identifier(&module) || module == "mod" {
        module.push('_');
    }
    module
}

/// Hands out each identifier once.
#[derive(Default)]
pub(super) struct Taken(HashSet<String>);

impl Taken {
    /// `wanted`, or with the first free number after it: `Tone`, `Tone2`, `Tone3`.
    pub(super) fn claim(&mut self, wanted: &str) -> String {
        let mut free = wanted.to_owned();
        let mut number = 2_usize;
        while !self.0.insert(free.clone()) {
            free = format!("{wanted}{number}");
            number += 1;
        }
        free
    }

    /// The first of `wanted` that is free.
    pub(super) fn claim_first(&mut self, wanted: &[&str]) -> String {
        let free = wanted.iter().find(|name| !self.0.contains(**name));
        let free = free.or(wanted.last()).copied().unwrap_or_default();
        self.claim(free)
    }

    /// Whether `identifier` was not taken before; it is now.
    pub(super) fn insert(&mut self, identifier: &str) -> bool {
        self.0.insert(identifier.to_owned())
    }
}
