//! [`Plan`]: the variants of an enum, their order, identifiers and `rename_all` rule.

use std::collections::HashSet;

use graph_enum_core::{WireCase, is_sentinel};

use crate::identifier::{UniqueNames, is_identifier};
use crate::{Enumeration, Member};

/// Identifiers for the unknown variant, of which the first free one is used. Graph has no member `unknownMember`.
const UNKNOWN_VARIANTS: [&str; 3] = ["UnknownMember", "Unknown", "Unrecognized"];

/// A Rust enum with every decision made.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The rule that fits the most names.
    pub rename_all: WireCase,
    /// Two names differ in ASCII case only.
    pub case_sensitive: bool,
    /// In ascending value.
    pub variants: Vec<Variant<'a>>,
    /// The unknown variant; a closed enum has none.
    pub unknown: Option<Unknown>,
    /// Problems, for the caller to report.
    pub faults: Vec<Fault>,
}

/// A member's variant.
#[derive(Clone, Debug)]
pub struct Variant<'a> {
    /// The index of the member in [`Enumeration::members`].
    pub member: usize,
    /// The wire name.
    pub name: &'a str,
    /// The integer, if the source has it.
    pub value: Option<i64>,
    /// The identifier.
    pub identifier: String,
    /// Aliases.
    pub aliases: Vec<&'a str>,
}

/// The unknown variant.
#[derive(Clone, Debug)]
pub struct Unknown {
    /// The identifier.
    pub identifier: String,
    /// Present only if the implicit one overflows.
    pub discriminant: Option<i64>,
}

/// A problem with a member, by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `member` has the integer of `first`, and became an alias of it.
    SameInteger {
        /// The member that has the variant.
        first: usize,
        /// The member that became an alias.
        member: usize,
    },
    /// The member's name has no identifier, or the chosen one is not an identifier.
    NoIdentifier(usize),
    /// The identifier is already used, and one of the two was chosen.
    SameIdentifier(usize),
    /// Every integer is a member's, so that the unknown variant has none.
    NoFreeInteger,
}

impl<'a> Plan<'a> {
    /// Plans the enum. `rename_all` is the user's rule, if any.
    #[must_use]
    pub fn new(enumeration: &Enumeration<'a>, is_open: bool, rename_all: Option<WireCase>) -> Self {
        let mut faults = Vec::new();
        let mut variants = distinct_variants(enumeration, &mut faults);
        let mut taken = UniqueNames::default();
        name_variants(&enumeration.members, &mut variants, &mut taken, &mut faults);
        let unknown = is_open.then(|| Unknown {
            identifier: taken.claim_first(&UNKNOWN_VARIANTS),
            discriminant: unknown_discriminant(enumeration, &variants, &mut faults),
        });
        Self {
            rename_all: rename_all.unwrap_or_else(|| shortest_rule(&variants)),
            case_sensitive: names_clash_ignoring_case(&variants),
            variants,
            unknown,
            faults,
        }
    }
}

/// The first free integer: after the last member, else from zero up, else from -1 down.
#[must_use]
pub(super) fn free_integer(enumeration: &Enumeration<'_>, last: i64) -> Option<i64> {
    let (smallest, largest) = enumeration.underlying_type.range().into_inner();
    let values = enumeration.members.iter().filter_map(|member| member.value);
    let values: HashSet<i64> = values.collect();
    let next = last.checked_add(1).filter(|next| *next <= largest);
    let mut candidates = next
        .into_iter()
        .chain(0..=largest)
        .chain((smallest..0).rev());
    candidates.find(|value| !values.contains(value))
}

// The implicit discriminant after the largest integer of the type overflows.
fn unknown_discriminant(
    enumeration: &Enumeration<'_>,
    variants: &[Variant<'_>],
    faults: &mut Vec<Fault>,
) -> Option<i64> {
    let last = variants.last()?.value?;
    let largest = *enumeration.underlying_type.range().end();
    if last != largest || !enumeration.has_integers() {
        return None;
    }
    let free = free_integer(enumeration, last);
    if free.is_none() {
        faults.push(Fault::NoFreeInteger);
    }
    free
}

// A Rust enum has one variant for each integer. A second name of an integer becomes an alias.
fn distinct_variants<'a>(
    enumeration: &Enumeration<'a>,
    faults: &mut Vec<Fault>,
) -> Vec<Variant<'a>> {
    let mut members: Vec<(usize, &Member<'a>)> = enumeration.members.iter().enumerate().collect();
    let has_integers = enumeration.has_integers();
    if has_integers {
        // The sentinel last, so that no member becomes an alias of it.
        members.sort_by_key(|(_, member)| (member.value, is_sentinel(member.name)));
    }
    let mut variants: Vec<Variant<'a>> = Vec::with_capacity(members.len());
    for (index, member) in members {
        match variants.last_mut() {
            Some(last) if has_integers && last.value == member.value => {
                faults.push(Fault::SameInteger {
                    first: last.member,
                    member: index,
                });
                last.aliases.push(member.name);
                last.aliases.extend(&member.aliases);
            }
            _ => variants.push(Variant {
                member: index,
                name: member.name,
                value: member.value.filter(|_| has_integers),
                identifier: String::new(),
                aliases: member.aliases.clone(),
            }),
        }
    }
    if variants.iter().all(|variant| variant.aliases.is_empty()) {
        return variants;
    }
    let in_one_case = without_aliases_in_another_case(&variants);
    if names_clash_ignoring_case(&in_one_case) {
        variants
    } else {
        in_one_case
    }
}

// An enum reads names in any case, unless two members differ only in case. Then these aliases are needed.
fn without_aliases_in_another_case<'a>(variants: &[Variant<'a>]) -> Vec<Variant<'a>> {
    let mut variants = variants.to_vec();
    for variant in &mut variants {
        let mut taken = UniqueNames::default();
        taken.insert(&variant.name.to_ascii_lowercase());
        variant
            .aliases
            .retain(|alias| taken.insert(&alias.to_ascii_lowercase()));
    }
    variants
}

// A member whose own name gives the identifier keeps it; `remote_Control_Software` beside
// `remoteControlSoftware` gets a number, whatever their order is.
fn name_variants(
    members: &[Member<'_>],
    variants: &mut [Variant<'_>],
    taken: &mut UniqueNames,
    faults: &mut Vec<Fault>,
) {
    for variant in variants.iter_mut() {
        let Some(member) = members.get(variant.member) else {
            continue;
        };
        let identifier = member.chosen.as_ref().or(member.wanted.as_ref());
        let Some(identifier) = identifier.filter(|identifier| is_identifier(identifier)) else {
            faults.push(Fault::NoIdentifier(variant.member));
            continue;
        };
        let is_chosen = member.chosen.is_some();
        let fits = is_chosen || WireCase::Camel.apply(identifier).eq(member.name.chars());
        if fits && taken.insert(identifier) {
            variant.identifier.clone_from(identifier);
        } else if fits {
            faults.push(Fault::SameIdentifier(variant.member));
        }
    }
    for variant in variants.iter_mut() {
        let wanted = members
            .get(variant.member)
            .and_then(|member| member.wanted.as_ref());
        if let Some(wanted) = wanted.filter(|_| variant.identifier.is_empty()) {
            variant.identifier = taken.claim(wanted);
        }
    }
}

// `camelCase` is what the derive assumes. An enum whose members start with a capital is shorter with
// `PascalCase`.
fn shortest_rule(variants: &[Variant<'_>]) -> WireCase {
    let misses = |case: WireCase| {
        let misses = |variant: &&Variant<'_>| {
            let name = case.apply(&variant.identifier);
            !name.eq(variant.name.chars())
        };
        variants.iter().filter(misses).count()
    };
    if misses(WireCase::Pascal) < misses(WireCase::Camel) {
        WireCase::Pascal
    } else {
        WireCase::Camel
    }
}

fn names_clash_ignoring_case(variants: &[Variant<'_>]) -> bool {
    let mut taken = HashSet::new();
    variants.iter().any(|variant| {
        let mut names = variant.aliases.iter().chain([&variant.name]);
        names.any(|name| !taken.insert(name.to_ascii_lowercase()))
    })
}
