//! A random enum, and how its text is read: a loop over its members.

use std::collections::HashSet;

use super::names::{Names, SENTINEL};
use super::random::Random;
use super::sets::flag_values;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Closed,
    Open,
    Lossy,
}

pub(super) struct Member {
    pub(super) name: String,
    /// The variant, if the rule makes the name of it; otherwise the name is written in an attribute.
    pub(super) variant: Option<String>,
    pub(super) aliases: Vec<String>,
    pub(super) value: i64,
}

pub(super) struct Enumeration {
    pub(super) kind: Kind,
    /// Empty if no `repr` is written.
    pub(super) repr: &'static str,
    /// Empty if no rule is written.
    pub(super) rename_all: &'static str,
    pub(super) is_case_sensitive: bool,
    pub(super) is_flags: bool,
    pub(super) members: Vec<Member>,
    /// The name and the discriminant of the unknown variant.
    pub(super) unknown: (String, i64),
}

const REPRS: [(&str, i64, i64); 6] = [
    ("", -2_147_483_648, 2_147_483_647),
    ("u8", 0, 255),
    ("i8", -128, 127),
    ("i16", -32_768, 32_767),
    ("i32", -2_147_483_648, 2_147_483_647),
    ("i64", i64::MIN, i64::MAX),
];

impl Enumeration {
    pub(super) fn random(random: &mut Random) -> Self {
        let (repr, least, most) = *random.of(&REPRS);
        let is_flags = random.one_in(3);
        let is_case_sensitive = random.one_in(4);
        let values = if is_flags {
            flag_values(most, random)
        } else {
            wild_values(least, most, random)
        };
        let kinds = [Kind::Closed, Kind::Lossy, Kind::Open];
        // Rust asks for a `repr` where a variant has a field.
        let kinds = &kinds[..if repr.is_empty() { 2 } else { 3 }];
        let rename_all = *random.of(&super::names::RULES);
        let mut names = Names::new(!is_case_sensitive);
        let unknown = names.next(random);
        let mut members = Vec::new();
        for value in &values {
            let by_rule = random.one_in(2).then(|| names.by_rule(rename_all, random));
            let (variant, name) = by_rule.flatten().unzip();
            let name = name.unwrap_or_else(|| names.next(random));
            let mut aliases = Vec::new();
            while random.one_in(6) {
                aliases.push(names.next(random));
            }
            members.push(Member {
                name,
                variant,
                aliases,
                value: *value,
            });
        }
        if random.one_in(3) {
            let sentinel = random.below(members.len());
            members[sentinel].name = names.sentinel(random);
            members[sentinel].variant = None;
        }
        let taken: HashSet<i64> = values.into_iter().collect();
        let free = (least..=most).rev().find(|value| !taken.contains(value));
        Self {
            kind: *random.of(kinds),
            repr,
            rename_all,
            is_case_sensitive,
            is_flags,
            members,
            unknown: (unknown, free.expect("fewer members than integers")),
        }
    }

    /// The member that Graph sends in place of newer ones.
    pub(super) fn sentinel(&self) -> Option<&Member> {
        let mut members = self.members.iter();
        members.find(|member| member.name.eq_ignore_ascii_case(SENTINEL))
    }

    /// The place of the member that a text is read as.
    pub(super) fn read(&self, text: &str) -> Option<usize> {
        let trimmed = text.trim_matches(|letter: char| letter.is_ascii_whitespace());
        self.named(trimmed).or_else(|| {
            let digits = trimmed.strip_prefix(['+', '-']).unwrap_or(trimmed);
            let is_decimal = !digits.is_empty() && digits.chars().all(|it| it.is_ascii_digit());
            let value: i64 = trimmed.parse().ok().filter(|_| is_decimal)?;
            self.valued(value)
        })
    }

    /// The place of the member that has this name.
    pub(super) fn named(&self, text: &str) -> Option<usize> {
        let find = |is_same: &dyn Fn(&str) -> bool| {
            let is_called = |member: &Member| {
                is_same(&member.name) || member.aliases.iter().any(|it| is_same(it))
            };
            self.members.iter().position(is_called)
        };
        find(&|name| name == text).or_else(|| {
            let any_case = || find(&|name| name.eq_ignore_ascii_case(text));
            if self.is_case_sensitive {
                None
            } else {
                any_case()
            }
        })
    }

    pub(super) fn valued(&self, value: i64) -> Option<usize> {
        self.members.iter().position(|member| member.value == value)
    }
}

/// Few members or many, dense or far apart, in any order.
fn wild_values(least: i64, most: i64, random: &mut Random) -> Vec<i64> {
    let count = match random.below(8) {
        0 => 1 + random.below(300),
        1 => 1,
        _ => 1 + random.below(20),
    };
    // The unknown variant needs one as well.
    let count = count.min(if most < 256 { 240 } else { 300 });
    let mut values: Vec<i64> = Vec::new();
    let mut taken = HashSet::new();
    let mut next = if random.one_in(2) {
        0
    } else {
        wild(least, most, random)
    };
    while values.len() < count {
        if taken.insert(next) {
            values.push(next);
        }
        let gap = i64::try_from(random.below(9)).expect("below nine");
        next = match next.checked_add(1 + gap / 7).filter(|next| *next <= most) {
            Some(next) if !random.one_in(7) => next,
            _ => wild(least, most, random),
        };
    }
    values
}

fn wild(least: i64, most: i64, random: &mut Random) -> i64 {
    match random.below(10) {
        0 => least,
        1 => most,
        _ => {
            let span = i128::from(most) - i128::from(least) + 1;
            let offset = i128::from(random.bits()) % span;
            i64::try_from(i128::from(least) + offset).expect("between the two")
        }
    }
}
