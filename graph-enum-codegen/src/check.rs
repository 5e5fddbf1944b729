//! The rules that every enumeration type must meet, whatever it was read from.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Report};
use crate::nearest;
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

// OData writes several members of a flags enumeration as a comma list and an undeclared one as an
// integer, so such a name could never be read back.
fn check_name(member: &Member, report: &mut Report) {
    let name = &member.name;
    let broken = if name.is_empty() {
        "is empty"
    } else if name.contains([',', '\'', '"']) || name.contains(char::is_whitespace) {
        "has a comma, a quote or a blank"
    } else if name.contains(char::is_control) {
        "has a control character"
    } else if name.parse::<i128>().is_ok() {
        "reads as an integer"
    } else {
        return;
    };
    let message = format!("the member name `{}` {broken}", name.escape_debug());
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
    let help = "declare a larger `UnderlyingType`, such as `Edm.Int64`";
    report.push(
        Diagnostic::error(message)
            .at(&member.location, "")
            .help(help),
    );
}

/// The mistake that no type of `types` is called `name`.
pub(crate) fn no_type(types: &[&EnumerationType], name: &str) -> Diagnostic {
    let message = format!("there is no enumeration type `{name}` in the sources");
    let names = types.iter().map(|enumeration| enumeration.name.as_str());
    match nearest::nearest(name, names) {
        Some(nearest) => Diagnostic::error(message).help(format!("did you mean `{nearest}`?")),
        None => Diagnostic::error(message).help("`graph-enum list SOURCE` names them all"),
    }
}
