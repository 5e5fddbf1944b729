//! Takes one type in both schemas; gives what changed about its members.

use super::change::{Breaks, Change, Named};
use crate::schema::{EnumerationType, Member};

pub(super) fn compare_members(
    old: &EnumerationType,
    new: &EnumerationType,
) -> Vec<(Change, Breaks)> {
    let mut found = Vec::new();
    for member in &old.members {
        if let Some(now) = same_member(member, old, new) {
            compare_member(member, now, &mut found);
        } else {
            // Where its integer stands for another member now, that is said of the integer.
            let is_gone = |value| holder(new, value).is_none();
            let breaks = Breaks::new(true, member.value.is_some_and(is_gone));
            found.push((Change::MemberRemoved(named(member)), breaks));
        }
    }
    for member in &new.members {
        let is_new = old
            .members
            .iter()
            .all(|before| same_member(before, old, new).is_none_or(|now| now.name != member.name));
        let second_name = has_alias(old, &member.name).or_else(|| in_another_case(old, member));
        if let Some(before) = second_name.filter(|_| is_new) {
            // A second name for one integer: a member of its own there, an alias here, or read without one.
            compare_integers(before, member, &mut found);
        } else if is_new {
            // An open enum keeps what it does not know, a closed one fails.
            let breaks = Breaks::new(!old.is_open, !old.is_open);
            found.push((Change::MemberAdded(named(member)), breaks));
        }
    }
    compare_numbers(old, new, &mut found);
    found
}

fn compare_member(old: &Member, new: &Member, found: &mut Vec<(Change, Breaks)>) {
    let is_alias = old.aliases.contains(&new.name) || new.aliases.contains(&old.name);
    if old.aliases.contains(&new.name) && !is_read(old, new) {
        // It is read by its alias, but sent by a name that is gone.
        found.push((Change::MemberRemoved(named(old)), Breaks::new(true, false)));
    } else if old.name != new.name && !is_alias {
        let from = old.name.clone();
        let to = new.name.clone();
        found.push((Change::MemberCaseChanged { from, to }, Breaks::NOTHING));
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

fn compare_numbers(
    old: &EnumerationType,
    new: &EnumerationType,
    found: &mut Vec<(Change, Breaks)>,
) {
    for before in &old.members {
        let Some(value) = before.value else { continue };
        let Some(now) = holder(new, value) else {
            continue;
        };
        let same = same_member(before, old, new);
        // Of two members with one integer both hold it.
        let holds_it = same.is_some_and(|same| same.value == Some(value) || same.name == now.name);
        if !holds_it {
            let from = before.name.clone();
            let to = now.name.clone();
            found.push((Change::NumberReused { value, from, to }, Breaks::INTEGERS));
        }
    }
}

/// What `member` of `old` is in `new`: by its name, by an alias of either, or by its name in another case,
/// if that is not another member of `old`.
fn same_member<'n>(
    member: &Member,
    old: &EnumerationType,
    new: &'n EnumerationType,
) -> Option<&'n Member> {
    let by_alias = || {
        let mut aliases = member.aliases.iter();
        let found = aliases.find_map(|alias| new.member(alias));
        found.or_else(|| has_alias(new, &member.name))
    };
    new.member(&member.name).or_else(by_alias).or_else(|| {
        new.members.iter().find(|now| {
            now.name.eq_ignore_ascii_case(&member.name) && old.member(&now.name).is_none()
        })
    })
}

fn has_alias<'e>(enumeration: &'e EnumerationType, name: &String) -> Option<&'e Member> {
    let mut members = enumeration.members.iter();
    members.find(|member| member.aliases.contains(name))
}

fn in_another_case<'e>(enumeration: &'e EnumerationType, member: &Member) -> Option<&'e Member> {
    let mut members = enumeration.members.iter();
    members.find(|it| it.name.eq_ignore_ascii_case(&member.name) && it.value == member.value)
}

fn holder(enumeration: &EnumerationType, value: i64) -> Option<&Member> {
    let mut members = enumeration.members.iter();
    members.find(|member| member.value == Some(value))
}

fn named(member: &Member) -> Named {
    Named {
        name: member.name.clone(),
        value: member.value,
    }
}
