//! The members of a type by name, alias and integer, so that a comparison takes time in proportion to their number.

use std::collections::{HashMap, HashSet};

use crate::schema::{EnumerationType, Member};

/// The members of one type.
pub(super) struct Lookup<'e> {
    pub(super) members: &'e [Member],
    names: HashMap<&'e str, &'e Member>,
    aliases: HashMap<&'e str, &'e Member>,
    /// The first member with this integer.
    values: HashMap<i64, &'e Member>,
}

impl<'e> Lookup<'e> {
    pub(super) fn new(enumeration: &'e EnumerationType) -> Self {
        let members = &enumeration.members;
        let mut lookup = Self {
            members,
            names: HashMap::with_capacity(members.len()),
            aliases: HashMap::new(),
            values: HashMap::with_capacity(members.len()),
        };
        for member in members {
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

    /// Returns `true` if `alias` is an alias of `member`, one of these members.
    pub(super) fn is_alias_of(&self, alias: &str, member: &Member) -> bool {
        self.by_alias(alias)
            .is_some_and(|found| std::ptr::eq(found, member))
    }
}

/// For each member of `old`, in order, the same member of `new`: by its name, by an alias of either, or by its name in
/// another case, if that is not another member of `old`.
pub(super) fn same_members<'e>(old: &Lookup<'_>, new: &Lookup<'e>) -> Vec<Option<&'e Member>> {
    let mut spelt_anew: HashMap<String, &Member> = HashMap::new();
    for member in new.members {
        if old.by_name(&member.name).is_none() {
            let name = member.name.to_ascii_lowercase();
            spelt_anew.entry(name).or_insert(member);
        }
    }
    let same_member = |member: &Member| {
        let by_alias = || {
            let mut aliases = member.aliases.iter();
            let found = aliases.find_map(|alias| new.by_name(alias));
            found.or_else(|| new.by_alias(&member.name))
        };
        let in_another_case = || {
            let name = member.name.to_ascii_lowercase();
            spelt_anew.get(&name).copied()
        };
        let by_name = new.by_name(&member.name);
        by_name.or_else(by_alias).or_else(in_another_case)
    };
    old.members.iter().map(same_member).collect()
}

/// The members of `new` that are no member of `old`, each with the member of `old` that it is a second name of: by an
/// alias, or by its name in another case and its integer.
pub(super) fn new_members<'e>(
    old: &Lookup<'e>,
    new: &Lookup<'e>,
    same: &[Option<&'e Member>],
) -> Vec<(&'e Member, Option<&'e Member>)> {
    let paired = same.iter().flatten().map(|member| member.name.as_str());
    let paired: HashSet<&str> = paired.collect();
    let members = new.members.iter();
    let members = members.filter(|member| !paired.contains(member.name.as_str()));
    let mut found: Vec<(&Member, Option<&Member>)> = members
        .map(|member| (member, old.by_alias(&member.name)))
        .collect();
    if found.is_empty() {
        return found;
    }
    let key = |member: &Member| (member.name.to_ascii_lowercase(), member.value);
    let mut in_any_case = HashMap::with_capacity(old.members.len());
    for member in old.members {
        in_any_case.entry(key(member)).or_insert(member);
    }
    for (member, second_name_of) in &mut found {
        *second_name_of = second_name_of.or_else(|| in_any_case.get(&key(member)).copied());
    }
    found
}
