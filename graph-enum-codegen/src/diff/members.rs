//! Changes of the members of one type.

use super::change::{Breaks, Change, Named};
use super::lookup::{Lookup, new_members, same_members};
use crate::schema::{EnumerationType, Member};

pub(super) fn compare_members(
    old_type: &EnumerationType,
    new_type: &EnumerationType,
) -> Vec<(Change, Breaks)> {
    let (old, new) = (Lookup::new(old_type), Lookup::new(new_type));
    let same = same_members(&old, &new);
    // A closed case-sensitive enum fails on another spelling.
    let breaks_by_case = Breaks::new(old_type.is_case_sensitive && !old_type.is_open, false);
    let mut found = Vec::new();
    for (before, now) in old.members.iter().zip(&same) {
        if let Some(now) = now {
            let change = name_change(&old, before, &new, now, breaks_by_case);
            found.extend(change);
            compare_integers(before, now, &mut found);
        } else {
            // If its integer now belongs to another member, that is a change of its own.
            let is_gone = |value| new.by_value(value).is_none();
            let breaks = Breaks::new(true, before.value.is_some_and(is_gone));
            found.push((Change::MemberRemoved(named(before)), breaks));
        }
    }
    for (member, second_name_of) in new_members(&old, &new, &same) {
        if let Some(before) = second_name_of {
            // A second name of one integer is a member in one schema and an alias in the other.
            compare_integers(before, member, &mut found);
        } else {
            // An open enum keeps what it does not know, a closed one fails.
            let breaks = Breaks::new(!old_type.is_open, !old_type.is_open);
            found.push((Change::MemberAdded(named(member)), breaks));
        }
    }
    compare_numbers(&old, &new, &same, &mut found);
    found
}

fn name_change(
    old: &Lookup<'_>,
    before: &Member,
    new: &Lookup<'_>,
    now: &Member,
    breaks_by_case: Breaks,
) -> Option<(Change, Breaks)> {
    if old.is_alias_of(&now.name, before) && !is_read(before, now) {
        // The old enum reads the new name by its alias, but sends a name that is gone.
        return Some((Change::MemberRemoved(named(before)), Breaks::NAMES));
    }
    let is_alias = old.is_alias_of(&now.name, before) || new.is_alias_of(&before.name, now);
    (before.name != now.name && !is_alias).then(|| {
        let from = before.name.clone();
        let to = now.name.clone();
        (Change::MemberCaseChanged { from, to }, breaks_by_case)
    })
}

/// Returns `true` if `new` is read from the name of `old`.
fn is_read(old: &Member, new: &Member) -> bool {
    let mut names = new.aliases.iter().chain([&new.name]);
    names.any(|name| name.eq_ignore_ascii_case(&old.name))
}

fn compare_integers(old: &Member, new: &Member, found: &mut Vec<(Change, Breaks)>) {
    if let (Some(from), Some(to)) = (old.value, new.value)
        && from != to
    {
        let member = new.name.clone();
        found.push((Change::Renumbered { member, from, to }, Breaks::INTEGERS));
    }
}

fn compare_numbers(
    old: &Lookup<'_>,
    new: &Lookup<'_>,
    same: &[Option<&Member>],
    found: &mut Vec<(Change, Breaks)>,
) {
    for (before, same) in old.members.iter().zip(same) {
        let Some(value) = before.value else { continue };
        let Some(now) = new.by_value(value) else {
            continue;
        };
        // Of two members with one integer both hold it.
        let holds_it = same.is_some_and(|same| same.value == Some(value) || same.name == now.name);
        if !holds_it {
            let from = before.name.clone();
            let to = now.name.clone();
            found.push((Change::NumberReused { value, from, to }, Breaks::INTEGERS));
        }
    }
}

fn named(member: &Member) -> Named {
    Named {
        name: member.name.clone(),
        value: member.value,
    }
}
