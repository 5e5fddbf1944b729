//! The metadata beside a translated page: the source of its names.

use std::collections::HashMap;

use crate::schema::{EnumerationType, Member};

/// The types of the metadata that was read beside the pages, by qualified name in lower case.
pub(crate) type Known<'a> = HashMap<String, &'a EnumerationType>;

pub(crate) fn known_types(types: &[EnumerationType]) -> Known<'_> {
    let types = types.iter();
    let types = types.map(|found| (key(&found.namespace, &found.name), found));
    types.collect()
}

pub(super) fn key(namespace: &str, name: &str) -> String {
    format!("{namespace}.{name}").to_ascii_lowercase()
}

/// Returns a function that finds the member of a translated row by its name or its integer, whichever was not
/// translated. It finds none if both were, or if they belong to two members.
pub(super) fn member_finder<'a>(
    enumeration: &'a EnumerationType,
) -> impl Fn(&str, Option<i64>) -> Option<&'a Member> {
    let mut names = HashMap::new();
    let mut in_any_case = HashMap::new();
    let mut values = HashMap::new();
    for member in &enumeration.members {
        names.insert(member.name.as_str(), member);
        let name = member.name.to_ascii_lowercase();
        in_any_case.entry(name).or_insert(member);
        if let Some(value) = member.value {
            values.entry(value).or_insert(member);
        }
    }
    move |name, value| {
        let in_any_case = || in_any_case.get(&name.to_ascii_lowercase());
        let by_name = names.get(name).or_else(in_any_case).copied();
        let by_value = value.and_then(|value| values.get(&value)).copied();
        match (by_name, by_value) {
            (Some(one), Some(other)) => (one.name == other.name).then_some(one),
            (one, other) => one.or(other),
        }
    }
}
