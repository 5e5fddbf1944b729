//! The schemas of one API version, each made when it is asked for first.

use std::collections::BTreeMap;
use std::format;
use std::string::String;
use std::sync::{PoisonError, RwLock};
use std::vec::Vec;

use graph_enum::private::Facts as Declared;
use graph_enum::{EnumType, UnderlyingType};
use graph_enum_facts::{Enumeration, Facts};

pub(crate) struct Registry {
    facts: Facts,
    /// By qualified name in lower case.
    types: RwLock<BTreeMap<String, &'static EnumType>>,
}

impl Registry {
    pub(crate) const fn new(facts: Facts) -> Self {
        Self {
            facts,
            types: RwLock::new(BTreeMap::new()),
        }
    }

    pub(crate) fn get(&self, qualified_name: &str) -> Option<&'static EnumType> {
        self.made(qualified_name).or_else(|| {
            let (namespace, name) = qualified_name.rsplit_once('.')?;
            let mut found = self.facts.called(name);
            let found = found.find(|it| it.namespace().eq_ignore_ascii_case(namespace))?;
            Some(self.make(found))
        })
    }

    pub(crate) fn all(&'static self) -> impl Iterator<Item = &'static EnumType> {
        let found = self.facts.all();
        found.map(|found| {
            let earlier = self.made(found.qualified_name());
            earlier.unwrap_or_else(|| self.make(found))
        })
    }

    fn made(&self, qualified_name: &str) -> Option<&'static EnumType> {
        let types = self.types.read().unwrap_or_else(PoisonError::into_inner);
        types.get(&qualified_name.to_ascii_lowercase()).copied()
    }

    fn make(&self, found: Enumeration) -> &'static EnumType {
        let mut types = self.types.write().unwrap_or_else(PoisonError::into_inner);
        let key = found.qualified_name().to_ascii_lowercase();
        types
            .entry(key)
            .or_insert_with(|| declare(&found, self.facts.version()))
    }
}

fn declare(found: &Enumeration, version: &'static str) -> &'static EnumType {
    let members: Vec<(&'static str, i64, bool)> = found
        .members()
        .map(|member| (member.name, member.value, member.deprecation.is_some()))
        .collect();
    let underlying_type = format!("Edm.{}", found.underlying_type());
    let underlying_type = UnderlyingType::ALL
        .into_iter()
        .find(|known| known.as_str() == underlying_type);
    let declared = Declared {
        namespace: found.namespace(),
        name: found.name(),
        version: Some(version),
        underlying_type: underlying_type.unwrap_or(UnderlyingType::Int32),
        is_flags: found.is_flags(),
        members: &members,
    };
    declared.leak()
}
