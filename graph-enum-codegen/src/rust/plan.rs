//! Takes an enumeration type and the choices of the user; gives the Rust enum that it becomes, or says
//! why the derive could not accept it.

use std::collections::HashSet;

use any_ascii::any_ascii;
use graph_enum_core::WireCase;

use super::identifier::{Taken, is_identifier, pascal_case};
use super::legal::{check_flags, check_sentinel};
use super::renames::{Renames, new_name};
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Member};

/// Names for the variant of unknown members; the first that no member has. Graph has no member `unknownMember`.
const UNKNOWN_VARIANTS: [&str; 3] = ["UnknownMember", "Unknown", "Unrecognized"];

/// A Rust enum with every decision taken.
pub(super) struct RustEnum<'a> {
    pub(super) enumeration: &'a EnumerationType,
    pub(super) identifier: String,
    pub(super) rename_all: WireCase,
    pub(super) case_sensitive: bool,
    /// Whether the integers of all members are known.
    pub(super) has_integers: bool,
    /// In ascending value.
    pub(super) variants: Vec<RustVariant<'a>>,
    /// The variant of unknown members; a closed enum has none.
    pub(super) unknown: Option<UnknownVariant>,
}

pub(super) struct UnknownVariant {
    pub(super) identifier: String,
    /// Written only where the one that Rust would count on to does not exist.
    pub(super) discriminant: Option<i64>,
}

#[derive(Clone)]
pub(super) struct RustVariant<'a> {
    pub(super) member: &'a Member,
    pub(super) identifier: String,
    pub(super) aliases: Vec<&'a str>,
}

pub(super) fn plan<'a>(
    enumeration: &'a EnumerationType,
    identifier: String,
    closed: bool,
    renames: &Renames,
    report: &mut Report,
) -> RustEnum<'a> {
    let mut variants = distinct_variants(enumeration, report);
    let members: Vec<&Member> = variants.iter().map(|variant| variant.member).collect();
    check_flags(enumeration, &members, report);
    check_sentinel(enumeration, report);
    let mut taken = Taken::default();
    name_variants(enumeration, &mut variants, renames, &mut taken, report);
    let is_open = enumeration.is_open && !closed;
    let unknown = is_open.then(|| UnknownVariant {
        identifier: taken.claim_first(&UNKNOWN_VARIANTS),
        discriminant: unknown_discriminant(enumeration, &variants, report),
    });
    RustEnum {
        enumeration,
        identifier,
        rename_all: shortest_rule(&variants),
        case_sensitive: names_clash_ignoring_case(&variants),
        has_integers: enumeration.has_integers(),
        unknown,
        variants,
    }
}

// Rust counts on from the last member, which fails after the largest integer of the type. Such an enum gets
// the smallest integer that is free, and a negative one where none above is.
fn unknown_discriminant(
    enumeration: &EnumerationType,
    variants: &[RustVariant<'_>],
    report: &mut Report,
) -> Option<i64> {
    let last = variants.last()?.member.value?;
    let (smallest, largest) = enumeration.underlying_type.range().into_inner();
    if last != largest || !enumeration.has_integers() {
        return None;
    }
    let values = variants.iter().filter_map(|variant| variant.member.value);
    let values: HashSet<i64> = values.collect();
    let mut candidates = (0..=largest).chain((smallest..0).rev());
    let free = candidates.find(|value| !values.contains(value));
    if free.is_none() {
        let message = format!(
            "the members of `{}` leave no integer of `{}` to the variant of unknown ones",
            enumeration.name, enumeration.underlying_type
        );
        let error = Diagnostic::error(message).at(&enumeration.location, "");
        report.push(error.help("make a closed enum with `--closed`"));
    }
    free
}

// Rust has one variant an integer. A second name for an integer becomes an alias of the first.
fn distinct_variants<'a>(
    enumeration: &'a EnumerationType,
    report: &mut Report,
) -> Vec<RustVariant<'a>> {
    let mut members: Vec<&Member> = enumeration.members.iter().collect();
    let has_integers = enumeration.has_integers();
    if has_integers {
        // The sentinel last, so that no member becomes an alias of it.
        members.sort_by_key(|member| (member.value, member.is_sentinel()));
    }
    let mut variants: Vec<RustVariant<'a>> = Vec::with_capacity(members.len());
    for member in members {
        let aliases = || member.aliases.iter().map(String::as_str);
        match variants.last_mut() {
            Some(last) if has_integers && last.member.value == member.value => {
                report.push(same_integer(last.member, member));
                last.aliases.push(&member.name);
                last.aliases.extend(aliases());
            }
            _ => variants.push(RustVariant {
                member,
                identifier: String::new(),
                aliases: aliases().collect(),
            }),
        }
    }
    let in_one_case = without_aliases_in_another_case(&variants);
    if names_clash_ignoring_case(&in_one_case) {
        variants
    } else {
        in_one_case
    }
}

// An enum reads a name in any case, unless it must tell two members apart by that.
fn without_aliases_in_another_case<'a>(variants: &[RustVariant<'a>]) -> Vec<RustVariant<'a>> {
    let mut variants = variants.to_vec();
    for variant in &mut variants {
        let mut taken = Taken::default();
        taken.insert(&variant.member.name.to_ascii_lowercase());
        variant
            .aliases
            .retain(|alias| taken.insert(&alias.to_ascii_lowercase()));
    }
    variants
}

fn same_integer(first: &Member, member: &Member) -> Diagnostic {
    let message = format!(
        "`{}` has the same integer as `{}` and becomes an alias of it",
        member.name, first.name
    );
    let warning = Diagnostic::warning(message)
        .at(&member.location, "")
        .at(&first.location, "the first with this integer");
    if !member.is_sentinel() {
        return warning;
    }
    warning.help("the enum has no sentinel then, and takes all its members for sendable; correct the integer in the source")
}

// A member whose own name gives the identifier keeps it; `remote_Control_Software` beside
// `remoteControlSoftware` gets a number, whatever their order is.
fn name_variants(
    enumeration: &EnumerationType,
    variants: &mut [RustVariant<'_>],
    renames: &Renames,
    taken: &mut Taken,
    report: &mut Report,
) {
    let mut wanted = Vec::with_capacity(variants.len());
    for variant in variants.iter_mut() {
        let member = variant.member;
        let chosen = new_name(enumeration, member, renames);
        let identifier = chosen
            .cloned()
            .or_else(|| pascal_case(&any_ascii(&member.name)));
        let identifier = identifier.filter(|identifier| is_identifier(identifier));
        if identifier.is_none() {
            report.push(no_identifier(member, chosen));
        }
        let identifier = identifier.unwrap_or_default();
        let fits = chosen.is_some() || WireCase::Camel.apply(&identifier).eq(member.name.chars());
        if fits && taken.insert(&identifier) {
            variant.identifier.clone_from(&identifier);
        } else if chosen.is_some() {
            let name = &member.name;
            let message = format!("`{name}` cannot become `{identifier}`: another member does");
            let help = "give one of them another name";
            report.push(
                Diagnostic::error(message)
                    .at(&member.location, "")
                    .help(help),
            );
        }
        wanted.push(identifier);
    }
    for (variant, wanted) in variants.iter_mut().zip(wanted) {
        if variant.identifier.is_empty() {
            variant.identifier = taken.claim(&wanted);
        }
    }
}

fn no_identifier(member: &Member, renamed: Option<&String>) -> Diagnostic {
    let name = &member.name;
    let message = match renamed {
        Some(renamed) => format!("`{renamed}`, the new name of `{name}`, is not a Rust identifier"),
        None => format!("no Rust identifier can be made of the member name `{name}`"),
    };
    let help = format!("name the variant with `--rename '{name}=Variant'`");
    Diagnostic::error(message)
        .at(&member.location, "")
        .help(help)
}

// `camelCase` is what the derive assumes. An enum whose members start with a capital is shorter with
// `PascalCase`.
fn shortest_rule(variants: &[RustVariant<'_>]) -> WireCase {
    let misses = |case: WireCase| {
        let misses = |variant: &&RustVariant<'_>| {
            let name = case.apply(&variant.identifier);
            !name.eq(variant.member.name.chars())
        };
        variants.iter().filter(misses).count()
    };
    if misses(WireCase::Pascal) < misses(WireCase::Camel) {
        WireCase::Pascal
    } else {
        WireCase::Camel
    }
}

fn names_clash_ignoring_case(variants: &[RustVariant<'_>]) -> bool {
    let names = variants.iter().flat_map(|variant| {
        let aliases = variant.aliases.iter().copied();
        aliases.chain([variant.member.name.as_str()])
    });
    let mut taken = Taken::default();
    let mut all_new = true;
    for name in names {
        all_new &= taken.insert(&name.to_ascii_lowercase());
    }
    !all_new
}
