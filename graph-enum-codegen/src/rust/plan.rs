//! The Rust enum that an enumeration type becomes, or why the derive could not accept it.

use any_ascii::any_ascii;
use graph_enum_emit::{Enumeration, Fault, Plan, pascal_case};

use super::legal::{check_flags, check_sentinel};
use super::renames::{Renames, new_name};
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Member};

/// A Rust enum with every decision made.
pub(super) struct RustEnum<'a> {
    pub(super) enumeration: &'a EnumerationType,
    pub(super) identifier: String,
    /// The type and its plan, without descriptions.
    pub(super) facts: Enumeration<'a>,
    pub(super) plan: Plan<'a>,
}

impl RustEnum<'_> {
    pub(super) fn is_open(&self) -> bool {
        self.plan.unknown.is_some()
    }
}

pub(super) fn plan<'a>(
    enumeration: &'a EnumerationType,
    identifier: String,
    closed: bool,
    renames: &Renames,
    report: &mut Report,
) -> RustEnum<'a> {
    let facts = facts(enumeration, renames);
    let plan = Plan::new(&facts, enumeration.is_open && !closed, None);
    let variants = plan.variants.iter();
    let members = variants.filter_map(|variant| enumeration.members.get(variant.member));
    check_flags(enumeration, &members.collect::<Vec<_>>(), report);
    check_sentinel(enumeration, report);
    for fault in &plan.faults {
        report_fault(enumeration, &facts, *fault, report);
    }
    RustEnum {
        enumeration,
        identifier,
        facts,
        plan,
    }
}

fn facts<'a>(enumeration: &'a EnumerationType, renames: &Renames) -> Enumeration<'a> {
    let members = enumeration
        .members
        .iter()
        .map(|member| graph_enum_emit::Member {
            name: &member.name,
            value: member.value,
            aliases: member.aliases.iter().map(String::as_str).collect(),
            wanted: pascal_case(&any_ascii(&member.name)),
            chosen: new_name(enumeration, member, renames).cloned(),
        });
    Enumeration {
        name: &enumeration.name,
        namespace: &enumeration.namespace,
        version: enumeration.api_version.as_deref(),
        underlying_type: enumeration.underlying_type,
        is_flags: enumeration.is_flags,
        members: members.collect(),
    }
}

fn report_fault(
    enumeration: &EnumerationType,
    facts: &Enumeration<'_>,
    fault: Fault,
    report: &mut Report,
) {
    let member = |index: usize| enumeration.members.get(index);
    let chosen = |index: usize| facts.members.get(index)?.chosen.as_ref();
    let wanted = |index: usize| facts.members.get(index)?.wanted.as_ref();
    let diagnostic = match fault {
        Fault::SameInteger {
            first,
            member: second,
        } => member(first)
            .zip(member(second))
            .map(|(first, second)| same_integer(first, second)),
        Fault::NoIdentifier(index) => {
            member(index).map(|member| no_identifier(member, chosen(index)))
        }
        Fault::SameIdentifier(index) => member(index)
            .zip(chosen(index).or(wanted(index)))
            .map(|(member, variant)| same_identifier(member, variant)),
        Fault::NoFreeInteger => Some(no_free_integer(enumeration)),
    };
    if let Some(diagnostic) = diagnostic {
        report.push(diagnostic);
    }
}

fn no_free_integer(enumeration: &EnumerationType) -> Diagnostic {
    let message = format!(
        "the members of `{}` leave no integer of `{}` to the variant of unknown ones",
        enumeration.name, enumeration.underlying_type
    );
    let error = Diagnostic::error(message).at(&enumeration.location, "");
    error.help("make a closed enum with `--closed`")
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

fn same_identifier(member: &Member, variant: &str) -> Diagnostic {
    let name = &member.name;
    let message = format!("`{name}` cannot become `{variant}`: another member does");
    let error = Diagnostic::error(message).at(&member.location, "");
    error.help("rename one with `--rename NAME=Variant`")
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
