//! Sets of a random flags enumeration, and what each contains and prints.

use std::fmt::Write as _;

use super::enumeration::{Enumeration, Kind, Member};
use super::random::Random;

/// Bits, often a zero, and some composites of the bits; or integers that just count.
pub(super) fn flag_values(most: i64, random: &mut Random) -> Vec<i64> {
    if random.one_in(8) {
        let first = i64::from(random.one_in(2));
        return (first..).take(5 + random.below(20)).collect();
    }
    let width = 64 - most.leading_zeros() as usize;
    let mut values: Vec<i64> = (0..width)
        .filter(|_| !random.one_in(4))
        .map(|bit| 1 << bit)
        .take(50)
        .collect();
    if values.is_empty() {
        values.push(1);
    }
    let all = values.iter().fold(0, |all, bit| all | bit);
    for _ in 0..random.below(6) {
        let composite = all & i64::from_ne_bytes(random.bits().to_ne_bytes());
        if composite.count_ones() > 1 && !values.contains(&composite) {
            values.push(composite);
        }
    }
    if random.one_in(2) {
        values.push(0);
    }
    let swaps = values.len();
    for at in 0..swaps {
        values.swap(at, random.below(swaps));
    }
    values
}

/// Five integers or more in a row, from 0 or 1: 3 is the third of them, not the first and the second.
fn counts(members: &[Member]) -> bool {
    let mut values: Vec<i64> = members.iter().map(|member| member.value).collect();
    values.sort_unstable();
    values.len() >= 5 && values[0] >> 1 == 0 && values.windows(2).all(|two| two[0] + 1 == two[1])
}

/// Sets of names, integers and unknown tokens, with what they print: members in ascending value, then what is unknown.
pub(super) fn set_checks(enumeration: &Enumeration, random: &mut Random) -> String {
    let members = &enumeration.members;
    let is_count = counts(members);
    let sentinel = enumeration.sentinel().map(|sentinel| sentinel.value);
    // Only the very integer is such a member; the others are the bits of their integers.
    let is_number = |member: &Member| {
        member.value.count_ones() != 1
            && (is_count || sentinel == Some(member.value) && member.value != 0)
    };
    let mut text = String::from("let sets: &[(&str, i64, &[bool], &str)] = &[");
    for _ in 0..20 {
        let mut chosen: Vec<&Member> = (0..=random.below(5)).map(|_| random.of(members)).collect();
        let mut tokens: Vec<String> = chosen
            .iter()
            .map(|member| token(member, is_count, random))
            .collect();
        chosen.sort_by_key(|member| member.value);
        chosen.dedup_by_key(|member| member.value);
        // A zero that is the empty set.
        let (given, zero): (Vec<&Member>, Vec<&Member>) = chosen
            .into_iter()
            .partition(|member| member.value != 0 || is_number(member));
        let mut printed: Vec<&str> = given.iter().map(|member| member.name.as_str()).collect();
        if enumeration.kind == Kind::Open && random.one_in(2) {
            // No name begins so, and no integer.
            tokens.insert(random.below(tokens.len() + 1), "~new".to_owned());
            printed.push("~new");
        }
        if printed.is_empty() {
            printed.extend(zero.iter().map(|member| member.name.as_str()));
        }
        let or = |members: &mut dyn Iterator<Item = &&Member>| {
            members.fold(0, |sum, member| sum | member.value)
        };
        let bits = or(&mut given.iter().filter(|member| !is_number(member)));
        let contained = members.iter().map(|member| {
            if is_number(member) {
                given.iter().any(|given| given.value == member.value)
            } else {
                member.value & bits == member.value
            }
        });
        let _ = write!(
            text,
            "({:?}, {}, &{:?}, {:?}), ",
            tokens.join(","),
            or(&mut given.iter()),
            contained.collect::<Vec<bool>>(),
            printed.join(",")
        );
    }
    text + "];\ncheck_sets!(E, sets);\n"
}

/// The name or the integer. The integer 0 of members that count is the empty set.
fn token(member: &Member, is_count: bool, random: &mut Random) -> String {
    match random.below(4) {
        0 if !is_count || member.value != 0 => member.value.to_string(),
        1 => format!(" {}", member.name),
        _ => member.name.clone(),
    }
}
