//! The metadata beside a page, which tells the names of a translated page.

use std::collections::HashMap;

use crate::schema::{EnumerationType, Member};

/// The types of the metadata that was read beside the pages.
pub(crate) struct Known<'a> {
    /// By qualified name in lower case.
    types: HashMap<String, &'a EnumerationType>,
}

impl<'a> Known<'a> {
    pub(crate) fn new(types: &'a [EnumerationType]) -> Self {
        let types = types.iter();
        Self {
            types: types
                .map(|found| (key(&found.namespace, &found.name), found))
                .collect(),
        }
    }

    /// Whether there is no metadata.
    pub(super) fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    pub(super) fn get(&self, namespace: &str, name: &str) -> Option<&'a EnumerationType> {
        self.types.get(&key(namespace, name)).copied()
    }
}

fn key(namespace: &str, name: &str) -> String {
    format!("{namespace}.{name}").to_ascii_lowercase()
}

/// The members of one type of the metadata.
pub(super) struct KnownMembers<'a> {
    by_name: HashMap<&'a str, &'a Member>,
    /// By name in lower case.
    in_any_case: HashMap<String, &'a Member>,
    by_value: HashMap<i64, &'a Member>,
}

impl<'a> KnownMembers<'a> {
    pub(super) fn new(enumeration: &'a EnumerationType) -> Self {
        let mut known = Self {
            by_name: HashMap::new(),
            in_any_case: HashMap::new(),
            by_value: HashMap::new(),
        };
        for member in &enumeration.members {
            known.by_name.insert(&member.name, member);
            let name = member.name.to_ascii_lowercase();
            known.in_any_case.entry(name).or_insert(member);
            if let Some(value) = member.value {
                known.by_value.entry(value).or_insert(member);
            }
        }
        known
    }

    /// The member of a translated row, by the name or the integer, whichever the translation left as it was. `None` if
    /// both are translated, or if they are those of two members.
    pub(super) fn find(&self, name: &str, value: Option<i64>) -> Option<&'a Member> {
        let in_any_case = || self.in_any_case.get(&name.to_ascii_lowercase());
        let by_name = self.by_name.get(name).or_else(in_any_case).copied();
        let by_value = value.and_then(|value| self.by_value.get(&value)).copied();
        match (by_name, by_value) {
            (Some(one), Some(other)) => (one.name == other.name).then_some(one),
            (one, other) => one.or(other),
        }
    }
}
