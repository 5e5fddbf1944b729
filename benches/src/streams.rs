//! The streams of names and integers that the benchmarks read.

use std::collections::HashSet;

use crate::facts::{Fact, facts};

/// How many values a stream has: too many for a branch predictor to learn by heart.
const LENGTH: usize = 65_536;

/// What a service sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Every member as often as any other, shuffled.
    Uniform,
    /// One member in 19 of 20 places.
    Skewed,
    /// Names of which one letter is wrong.
    Miss,
    /// Names with the other case in their first letter.
    Case,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Uniform, Self::Skewed, Self::Miss, Self::Case];

    /// As it stands in reports.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Uniform => "uniform",
            Self::Skewed => "skewed",
            Self::Miss => "miss",
            Self::Case => "case",
        }
    }
}

/// An enumeration of the table, by qualified name.
///
/// # Panics
///
/// When there is none.
#[must_use]
pub fn fact(qualified_name: &str) -> Fact {
    facts()
        .into_iter()
        .find(|fact| format!("{}.{}", fact.namespace, fact.name) == qualified_name)
        .expect("the benchmarked enumerations are of the table")
}

/// Indices of members.
#[must_use]
pub fn indices(kind: Kind, members: usize) -> Vec<usize> {
    let mut random = Random(0x5eed);
    let mut index = || match kind {
        Kind::Skewed if random.below(20) > 0 => 0,
        _ => random.below(members),
    };
    (0..LENGTH).map(|_| index()).collect()
}

/// The texts of a stream, one after the other as a response has them, each with the name of the member
/// that it was made from.
#[must_use]
pub fn texts(kind: Kind, fact: &Fact) -> Vec<(&'static str, &'static str)> {
    let mut random = Random(0xfeed);
    let names: Vec<&'static str> = fact
        .members
        .iter()
        .map(|(name, _)| &*name.clone().leak())
        .collect();
    let lower: HashSet<String> = names.iter().map(|name| name.to_ascii_lowercase()).collect();
    let sent = |name: &&str| match kind {
        Kind::Miss => misspelt(name, &lower, &mut random),
        Kind::Case => other_case(name),
        Kind::Uniform | Kind::Skewed => (*name).to_owned(),
    };
    let sent: Vec<String> = names.iter().map(sent).collect();
    let indices = indices(kind, names.len());
    let response: String = indices.iter().map(|index| &*sent[*index]).collect();
    let mut rest: &'static str = response.leak();
    let pairs = indices.into_iter().map(|index| {
        let (text, after) = rest.split_at(sent[index].len());
        rest = after;
        (text, names[index])
    });
    pairs.collect()
}

fn misspelt(name: &str, names: &HashSet<String>, random: &mut Random) -> String {
    loop {
        let at = random.below(name.len());
        let letter = char::from(b"abcdefghijklmnopqrstuvwxyz"[random.below(26)]);
        let text = format!("{}{letter}{}", &name[..at], &name[at + 1..]);
        if !names.contains(&text.to_ascii_lowercase()) {
            return text;
        }
    }
}

fn other_case(name: &str) -> String {
    let first = name.as_bytes()[0];
    let first = char::from(if first.is_ascii_lowercase() {
        first.to_ascii_uppercase()
    } else {
        first.to_ascii_lowercase()
    });
    format!("{first}{}", &name[1..])
}

/// Random numbers, the same in every run (splitmix64).
#[derive(Debug)]
pub struct Random(pub u64);

impl Random {
    /// One of the numbers below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap_or(0)
    }
}
