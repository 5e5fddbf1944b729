//! The schemas of one API version, each made when it is asked for first.

use core::hash::{Hash, Hasher};
use std::collections::HashMap;
use std::format;
use std::sync::OnceLock;
use std::vec::Vec;

use graph_enum::private::Facts as Declared;
use graph_enum::{EnumType, UnderlyingType};
use graph_enum_facts::{Enumeration, Facts};

pub(crate) struct Registry {
    facts: Facts,
    types: OnceLock<HashMap<AnyCase<'static>, Entry>>,
}

struct Entry {
    found: Enumeration,
    made: OnceLock<&'static EnumType>,
}

impl Registry {
    pub(crate) const fn new(facts: Facts) -> Self {
        Self {
            facts,
            types: OnceLock::new(),
        }
    }

    pub(crate) fn get(&self, qualified_name: &str) -> Option<&'static EnumType> {
        // Shortens the lifetime of the keys to that of the name.
        let types: &HashMap<AnyCase<'_>, Entry> = self.types();
        let entry = types.get(&AnyCase(qualified_name))?;
        Some(entry.enum_type(self.facts.version()))
    }

    pub(crate) fn all(&'static self) -> impl Iterator<Item = &'static EnumType> {
        let types = self.types();
        let found = self.facts.all();
        found.filter_map(move |found| {
            let entry = types.get(&AnyCase(found.qualified_name()))?;
            Some(entry.enum_type(self.facts.version()))
        })
    }

    fn types(&self) -> &HashMap<AnyCase<'static>, Entry> {
        self.types.get_or_init(|| {
            let types = self.facts.all().map(|found| {
                let made = OnceLock::new();
                (AnyCase(found.qualified_name()), Entry { found, made })
            });
            types.collect()
        })
    }
}

impl Entry {
    fn enum_type(&self, version: &'static str) -> &'static EnumType {
        self.made.get_or_init(|| {
            let members = self.found.members();
            let members: Vec<(&'static str, i64, bool)> = members
                .map(|member| (member.name, member.value, member.deprecation.is_some()))
                .collect();
            let underlying_type = format!("Edm.{}", self.found.underlying_type());
            let underlying_type = UnderlyingType::ALL
                .into_iter()
                .find(|known| known.as_str() == underlying_type);
            let declared = Declared {
                namespace: self.found.namespace(),
                name: self.found.name(),
                version: Some(version),
                underlying_type: underlying_type.unwrap_or(UnderlyingType::Int32),
                is_flags: self.found.is_flags(),
                members: &members,
            };
            declared.leak()
        })
    }
}

/// A name that is equal to itself in another ASCII case.
#[derive(Clone, Copy)]
struct AnyCase<'a>(&'a str);

impl PartialEq for AnyCase<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(other.0)
    }
}

impl Eq for AnyCase<'_> {}

impl Hash for AnyCase<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for bytes in self.0.as_bytes().chunks(8) {
            let mut word = [0; 8];
            for (lower, byte) in word.iter_mut().zip(bytes) {
                *lower = byte.to_ascii_lowercase();
            }
            state.write_u64(u64::from_le_bytes(word));
        }
    }
}
