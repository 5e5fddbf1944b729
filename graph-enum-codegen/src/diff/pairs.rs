//! Pairs of old and new members, found in time proportional to their number.

use std::collections::HashMap;

use crate::schema::{EnumerationType, Member};

/// The members of a type before and after.
pub(super) struct Pairs<'e> {
    old: &'e [Member],
    /// The same new member for each old one: by its name, by an alias of either, or by its name in another case.
    same: Vec<Option<&'e Member>>,
    /// The new members in no pair, each with the old member that it is a second name of: by an alias, or by its name in
    /// another case and its integer.
    pub(super) added: Vec<(&'e Member, Option<&'e Member>)>,
    old_aliases: HashMap<&'e str, &'e Member>,
    new_aliases: HashMap<&'e str, &'e Member>,
    /// The first new member with this integer.
    new_values: HashMap<i64, &'e Member>,
}

impl<'e> Pairs<'e> {
    pub(super) fn new(old: &'e EnumerationType, new: &'e EnumerationType) -> Self {
        let mut new_values = HashMap::with_capacity(new.members.len());
        for member in &new.members {
            if let Some(value) = member.value {
                new_values.entry(value).or_insert(member);
            }
        }
        let mut pairs = Self {
            old: &old.members,
            same: Vec::with_capacity(old.members.len()),
            added: Vec::new(),
            old_aliases: aliases(&old.members),
            new_aliases: aliases(&new.members),
            new_values,
        };
        pairs.pair_by_name(&new.members);
        if !pairs.added.is_empty() {
            pairs.pair_in_any_case();
        }
        pairs
    }

    fn pair_by_name(&mut self, new: &'e [Member]) {
        let places = new.iter().map(|member| member.name.as_str()).zip(0..);
        let places: HashMap<&str, usize> = places.collect();
        let place_of = |name: &str| places.get(name).copied();
        let mut is_paired = vec![false; new.len()];
        for before in self.old {
            let mut names = [&before.name].into_iter().chain(&before.aliases);
            let by_name = names.find_map(|name| place_of(name));
            let place = by_name.or_else(|| {
                let member = self.new_aliases.get(before.name.as_str())?;
                place_of(&member.name)
            });
            if let Some(is_paired) = place.and_then(|place| is_paired.get_mut(place)) {
                *is_paired = true;
            }
            self.same.push(place.and_then(|place| new.get(place)));
        }
        let left = new.iter().zip(is_paired);
        let left = left.filter(|(_, is_paired)| !is_paired);
        self.added = left.map(|(member, _)| (member, None)).collect();
    }

    // Looks for the added members among the old ones.
    fn pair_in_any_case(&mut self) {
        let small = |member: &Member| member.name.to_ascii_lowercase();
        let mut places = HashMap::with_capacity(self.old.len());
        for (place, before) in self.old.iter().enumerate() {
            places.entry(small(before)).or_insert(place);
        }
        let mut is_any_alike = false;
        let same = &mut self.same;
        self.added.retain(|(member, _)| {
            let place = places.get(&small(member));
            let Some(same) = place.and_then(|place| same.get_mut(*place)) else {
                return true;
            };
            is_any_alike |= same.is_some();
            // Kept if the old member is in a pair already.
            same.replace(same.unwrap_or(member)).is_some()
        });
        let mut by_integer = HashMap::new();
        if is_any_alike {
            for before in self.old {
                let key = (small(before), before.value);
                by_integer.entry(key).or_insert(before);
            }
        }
        for (member, second_name_of) in &mut self.added {
            let alike = || by_integer.get(&(small(member), member.value)).copied();
            let by_alias = self.old_aliases.get(member.name.as_str()).copied();
            *second_name_of = by_alias.or_else(|| is_any_alike.then(alike).flatten());
        }
    }

    /// The old members, each with the same new one.
    pub(super) fn same(&self) -> impl Iterator<Item = (&'e Member, Option<&'e Member>)> {
        self.old.iter().zip(self.same.iter().copied())
    }

    pub(super) fn new_value(&self, value: i64) -> Option<&'e Member> {
        self.new_values.get(&value).copied()
    }

    /// Returns `true` if the name of `new` is an alias of `old`.
    pub(super) fn is_old_alias(&self, old: &Member, new: &Member) -> bool {
        is_of(&self.old_aliases, &new.name, old)
    }

    /// Returns `true` if the name of `old` is an alias of `new`.
    pub(super) fn is_new_alias(&self, old: &Member, new: &Member) -> bool {
        is_of(&self.new_aliases, &old.name, new)
    }
}

fn aliases(members: &[Member]) -> HashMap<&str, &Member> {
    let mut aliases = HashMap::new();
    for member in members {
        for alias in &member.aliases {
            aliases.entry(alias.as_str()).or_insert(member);
        }
    }
    aliases
}

fn is_of(aliases: &HashMap<&str, &Member>, alias: &str, member: &Member) -> bool {
    let found = aliases.get(alias);
    found.is_some_and(|found| std::ptr::eq(*found, member))
}
