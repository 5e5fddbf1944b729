//! The rules for every enumeration type, of any kind of source.

use std::collections::{HashMap, HashSet};

use graph_enum_core::{is_odata_identifier, is_odata_namespace};

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Member};

/// All rules about one type.
pub(crate) fn check_type(enumeration: &EnumerationType, report: &mut Report) {
    check_type_name(enumeration, report);
    check_names_differ(enumeration, report);
    for member in &enumeration.members {
        check_name(member, report);
        check_value(enumeration, member, report);
    }
}

/// No two types have the same qualified name.
pub(crate) fn check_types_differ(types: &[EnumerationType], report: &mut Report) {
    let mut seen: HashMap<String, &EnumerationType> = HashMap::new();
    for enumeration in types {
        let name = enumeration.qualified_name();
        if let Some(first) = seen.get(&name) {
            let message = format!("the type `{name}` is declared twice");
            let error = Diagnostic::error(message)
                .at(&enumeration.location, "")
                .at(&first.location, "first declared here");
            let help = if first.location.source == enumeration.location.source {
                "remove one of the two declarations"
            } else {
                "give one of the two sources; v1.0 and beta take two runs"
            };
            report.push(error.help(help).about(&name));
        } else {
            seen.insert(name, enumeration);
        }
    }
}

/// Each namespace is a list of identifiers. An error is reported once for all types of the namespace.
pub(crate) fn check_namespaces(types: &[EnumerationType], report: &mut Report) {
    let mut seen = HashSet::new();
    for enumeration in types {
        let namespace = &enumeration.namespace;
        if !seen.insert(namespace) || is_odata_namespace(namespace) {
            continue;
        }
        let message = format!("the namespace `{namespace}` is not a list of OData identifiers");
        let help = "write letters, digits and `_`, with dots between: `microsoft.graph`";
        let error = Diagnostic::error(message).at(&enumeration.location, "its first type");
        report.push(error.help(help));
    }
}

fn check_type_name(enumeration: &EnumerationType, report: &mut Report) {
    let name = &enumeration.name;
    if is_odata_identifier(name) {
        return;
    }
    let message = format!("the type name `{name}` is not an OData identifier");
    let help = "write letters, digits and `_`; the namespace is not part of it";
    let error = Diagnostic::error(message).at(&enumeration.location, "");
    report.push(error.help(help));
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

// Graph itself has a member `Collection(String)`: it is read and written as it is.
fn check_name(member: &Member, report: &mut Report) {
    let name = &member.name;
    let found = match graph_enum_core::check_name(name) {
        Err(fault) => Diagnostic::error(format!("the member name `{name}` {fault}"))
            .help("OData allows letters, digits and `_`; correct the source"),
        Ok(()) if !is_odata_identifier(name) => {
            let message = format!("the member name `{name}` is not an OData identifier");
            let help = "it is kept as written; a `$filter` may not accept it";
            Diagnostic::warning(message).help(help)
        }
        Ok(()) => return,
    };
    report.push(found.at(&member.location, ""));
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
