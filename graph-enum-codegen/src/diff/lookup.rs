//! Members of a type by name, alias and integer, so that a comparison takes time in proportion to their number.

use std::collections::{HashMap, HashSet};

use crate::schema::{EnumerationType, Member};

/// The members of one type.
pub(super) struct Lookup<'e> {
    names: HashMap<&'e str, &'e Member>,
    aliases: HashMap<&'e str, &'e Member>,
    /// The first member with this integer.
    values: HashMap<i64, &'e Member>,
}

impl<'e> Lookup<'e> {
    pub(super) fn new(enumeration: &'e EnumerationType) -> Self {
        let mut lookup = Self {
            names: HashMap::new(),
            aliases: HashMap::new(),
            values: HashMap::new(),
        };
        for member in &enumeration.members {
            lookup.names.entry(&member.name).or_insert(member);
            for alias in &member.aliases {
                lookup.aliases.entry(alias).or_insert(member);
            }
            if let Some(value) = member.value {
                lookup.values.entry(value).or_insert(member);
            }
        }
        lookup
    }

    pub(super) fn by_name(&self, name: &str) -> Option<&'e Member> {
        self.names.get(name).copied()
    }

    pub(super) fn by_alias(&self, alias: &str) -> Option<&'e Member> {
        self.aliases.get(alias).copied()
    }

    pub(super) fn by_value(&self, value: i64) -> Option<&'e Member> {
        self.values.get(&value).copied()
    }
}

/// The same members in an old schema and a new one.
pub(super) struct Pairs<'e> {
    pub(super) new: Lookup<'e>,
    old: Lookup<'e>,
    /// Members of the new schema that the old one does not have in this case, by name in small letters.
    spelt_anew: HashMap<String, &'e Member>,
    /// Members of the old schema by name in small letters and integer.
    in_any_case: HashMap<(String, Option<i64>), &'e Member>,
    /// Names of the members of the new schema that are one of the old schema.
    paired: HashSet<&'e str>,
}

impl<'e> Pairs<'e> {
    pub(super) fn new(old: &'e EnumerationType, new: &'e EnumerationType) -> Self {
        let mut pairs = Self {
            new: Lookup::new(new),
            old: Lookup::new(old),
            spelt_anew: HashMap::new(),
            in_any_case: HashMap::new(),
            paired: HashSet::new(),
        };
        for member in &old.members {
            let key = (member.name.to_ascii_lowercase(), member.value);
            pairs.in_any_case.entry(key).or_insert(member);
        }
        for member in &new.members {
            if pairs.old.by_name(&member.name).is_none() {
                let name = member.name.to_ascii_lowercase();
                pairs.spelt_anew.entry(name).or_insert(member);
            }
        }
        pairs.paired = old
            .members
            .iter()
            .filter_map(|member| pairs.same_member(member))
            .map(|member| member.name.as_str())
            .collect();
        pairs
    }

    /// The member of the new schema that `member` of the old one is: by its name, by an alias of either, or by
    /// its name in another case, if that is not another member of the old one.
    pub(super) fn same_member(&self, member: &Member) -> Option<&'e Member> {
        let by_alias = || {
            let mut aliases = member.aliases.iter();
            let found = aliases.find_map(|alias| self.new.by_name(alias));
            found.or_else(|| self.new.by_alias(&member.name))
        };
        let in_another_case = || {
            let name = member.name.to_ascii_lowercase();
            self.spelt_anew.get(&name).copied()
        };
        let by_name = self.new.by_name(&member.name);
        by_name.or_else(by_alias).or_else(in_another_case)
    }

    /// Returns `true` for a member of the new schema that is none of the old one.
    pub(super) fn is_new(&self, member: &Member) -> bool {
        !self.paired.contains(member.name.as_str())
    }

    /// The member of the old schema that has `member` of the new one for a second name.
    pub(super) fn second_name_of(&self, member: &Member) -> Option<&'e Member> {
        let key = || (member.name.to_ascii_lowercase(), member.value);
        let in_another_case = || self.in_any_case.get(&key()).copied();
        self.old.by_alias(&member.name).or_else(in_another_case)
    }
}
