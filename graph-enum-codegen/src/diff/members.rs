//! Changes of the members of one type.

use super::change::{Breaks, Change, Named};
use super::lookup::Pairs;
use crate::schema::{EnumerationType, Member};

pub(super) fn compare_members(
    old: &EnumerationType,
    new: &EnumerationType,
) -> Vec<(Change, Breaks)> {
    let pairs = Pairs::new(old, new);
    let mut found = Vec::new();
    for member in &old.members {
        if let Some(now) = pairs.same_member(member) {
            compare_member(old, member, now, &mut found);
        } else {
            // Where its integer stands for another member now, that is said of the integer.
            let is_gone = |value| pairs.new.by_value(value).is_none();
            let breaks = Breaks::new(true, member.value.is_some_and(is_gone));
            found.push((Change::MemberRemoved(named(member)), breaks));
        }
    }
    for member in new.members.iter().filter(|member| pairs.is_new(member)) {
        if let Some(before) = pairs.second_name_of(member) {
            // A second name for one integer: a member of its own there, an alias here, or read without one.
            compare_integers(before, member, &mut found);
        } else {
            // An open enum keeps what it does not know, a closed one fails.
            let breaks = Breaks::new(!old.is_open, !old.is_open);
            found.push((Change::MemberAdded(named(member)), breaks));
        }
    }
    compare_numbers(old, &pairs, &mut found);
    found
}

fn compare_member(
    client: &EnumerationType,
    old: &Member,
    new: &Member,
    found: &mut Vec<(Change, Breaks)>,
) {
    let is_alias = old.aliases.contains(&new.name) || new.aliases.contains(&old.name);
    if old.aliases.contains(&new.name) && !is_read(old, new) {
        // It is read by its alias, but sent by a name that is gone.
        found.push((Change::MemberRemoved(named(old)), Breaks::new(true, false)));
    } else if old.name != new.name && !is_alias {
        let from = old.name.clone();
        let to = new.name.clone();
        // A closed case-sensitive enum fails on the new spelling.
        let breaks = Breaks::new(client.is_case_sensitive && !client.is_open, false);
        found.push((Change::MemberCaseChanged { from, to }, breaks));
    }
    compare_integers(old, new, found);
}

/// Whether `new` is read from the name of `old`.
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

fn compare_numbers(old: &EnumerationType, pairs: &Pairs<'_>, found: &mut Vec<(Change, Breaks)>) {
    for before in &old.members {
        let Some(value) = before.value else { continue };
        let Some(now) = pairs.new.by_value(value) else {
            continue;
        };
        let same = pairs.same_member(before);
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
