//! Changes of the members of one type.

use super::change::{Breaks, Change};
use super::pairs::Pairs;
use crate::schema::{EnumerationType, Member};

/// Calls `push` with each change.
pub(super) fn compare_members(
    old: &EnumerationType,
    new: &EnumerationType,
    push: &mut impl FnMut(Change, Breaks),
) {
    let pairs = Pairs::new(old, new);
    // A closed case-sensitive enum fails on another spelling.
    let breaks_by_case = Breaks::new(old.is_case_sensitive && !old.is_open, false);
    for (before, now) in pairs.same() {
        if let Some(now) = now {
            compare_names(&pairs, before, now, breaks_by_case, push);
            compare_integers(before, now, push);
        } else {
            // If its integer now belongs to another member, that is a change of its own.
            let is_gone = |value| pairs.new_value(value).is_none();
            let breaks = Breaks::new(true, before.value.is_some_and(is_gone));
            push(removed(before), breaks);
        }
    }
    for (member, second_name_of) in &pairs.added {
        if let Some(before) = second_name_of {
            // A second name of one integer is a member in one schema and an alias in the other.
            compare_integers(before, member, push);
        } else {
            // An open enum keeps what it does not know, a closed one fails.
            let breaks = Breaks::new(!old.is_open, !old.is_open);
            let value = member.value;
            let member = member.name.clone();
            push(Change::MemberAdded { member, value }, breaks);
        }
    }
    for (before, now) in pairs.same() {
        compare_number(&pairs, before, now, push);
    }
}

fn compare_names(
    pairs: &Pairs<'_>,
    before: &Member,
    now: &Member,
    breaks_by_case: Breaks,
    push: &mut impl FnMut(Change, Breaks),
) {
    if before.name == now.name {
        return;
    }
    let is_old_alias = pairs.is_old_alias(before, now);
    if is_old_alias && !is_read(before, now) {
        // The old enum reads the new name by its alias, but sends a name that is gone.
        push(removed(before), Breaks::NAMES);
    } else if !is_old_alias && !pairs.is_new_alias(before, now) {
        let from = before.name.clone();
        let to = now.name.clone();
        push(Change::MemberCaseChanged { from, to }, breaks_by_case);
    }
}

/// Returns `true` if `new` is read from the name of `old`.
fn is_read(old: &Member, new: &Member) -> bool {
    let mut names = new.aliases.iter().chain([&new.name]);
    names.any(|name| name.eq_ignore_ascii_case(&old.name))
}

fn compare_integers(old: &Member, new: &Member, push: &mut impl FnMut(Change, Breaks)) {
    if let (Some(from), Some(to)) = (old.value, new.value)
        && from != to
    {
        let member = new.name.clone();
        push(Change::Renumbered { member, from, to }, Breaks::INTEGERS);
    }
}

fn compare_number(
    pairs: &Pairs<'_>,
    before: &Member,
    same: Option<&Member>,
    push: &mut impl FnMut(Change, Breaks),
) {
    let Some(value) = before.value else { return };
    if same.is_some_and(|same| same.value == Some(value)) {
        return;
    }
    let Some(now) = pairs.new_value(value) else {
        return;
    };
    // Of two members with one integer both hold it.
    if same.is_none_or(|same| same.name != now.name) {
        let from = before.name.clone();
        let to = now.name.clone();
        push(Change::NumberReused { value, from, to }, Breaks::INTEGERS);
    }
}

fn removed(member: &Member) -> Change {
    Change::MemberRemoved {
        member: member.name.clone(),
        value: member.value,
    }
}
