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
        let types = self.types.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(earlier) = types.get(&qualified_name.to_ascii_lowercase()) {
            return Some(earlier);
        }
        drop(types);
        let (namespace, name) = qualified_name.rsplit_once('.')?;
        let mut found = self.facts.called(name);
        let found = found.find(|it| it.namespace().eq_ignore_ascii_case(namespace))?;
        Some(self.enum_type(found))
    }

    pub(crate) fn all(&'static self) -> impl Iterator<Item = &'static EnumType> {
        self.facts.all().map(|found| self.enum_type(found))
    }

    fn enum_type(&self, found: Enumeration) -> &'static EnumType {
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
