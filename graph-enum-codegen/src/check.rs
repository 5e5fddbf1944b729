//! The rules that every enumeration type must meet, whatever it was read from.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Member};

/// All rules about the members of one type.
pub(crate) fn check_members(enumeration: &EnumerationType, report: &mut Report) {
    check_names_differ(enumeration, report);
    for member in &enumeration.members {
        check_name(member, report);
        check_value(enumeration, member, report);
    }
}

/// No two types with one qualified name.
pub(crate) fn check_types_differ(types: &[EnumerationType], report: &mut Report) {
    let mut seen: HashMap<String, &EnumerationType> = HashMap::new();
    for enumeration in types {
        let name = enumeration.qualified_name();
        if let Some(first) = seen.get(&name) {
            let message = format!("the type `{name}` is declared twice");
            let error = Diagnostic::error(message)
                .at(&enumeration.location, "")
                .at(&first.location, "first declared here");
            report.push(error.help("remove one of the two declarations, or one of the sources"));
        } else {
            seen.insert(name, enumeration);
        }
    }
}

// Which integer would the name stand for?
fn check_names_differ(enumeration: &EnumerationType, report: &mut Report) {
    let mut seen: HashMap<&str, &Member> = HashMap::new();
    for member in &enumeration.members {
        if let Some(first) = seen.insert(&member.name, member) {
            let message = format!(
                "`{}` has two members called `{}`",
                enumeration.name, member.name
            );
            let error = Diagnostic::error(message)
                .at(&member.location, "")
                .at(&first.location, "first declared here");
            report.push(error.help("remove one of them"));
        }
    }
}

fn check_name(member: &Member, report: &mut Report) {
    let name = &member.name;
    let Err(fault) = graph_enum_core::check_name(name) else {
        return;
    };
    let message = format!("the member name `{}` {fault}", name.escape_debug());
    let help = "OData allows letters, digits and `_`; correct the source";
    report.push(
        Diagnostic::error(message)
            .at(&member.location, "")
            .help(help),
    );
}

fn check_value(enumeration: &EnumerationType, member: &Member, report: &mut Report) {
    let underlying_type = enumeration.underlying_type;
    let Some(value) = member
        .value
        .filter(|value| !underlying_type.contains(*value))
    else {
        return;
    };
    let message = format!(
        "the value {value} of `{}` does not fit in `{underlying_type}`",
        member.name
    );
    let help = "declare a larger type: `UnderlyingType=\"Edm.Int64\"`, in Rust `#[repr(i64)]`";
    report.push(
        Diagnostic::error(message)
            .at(&member.location, "")
            .help(help),
    );
}
