//! Variants that the user names.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Member};

/// `NAME=Variant`, by the name: `member`, `type/member`, `namespace.type/member`.
pub(super) type Renames = HashMap<String, String>;

/// The variant that the user chose for a member.
pub(super) fn new_name<'r>(
    enumeration: &EnumerationType,
    member: &Member,
    renames: &'r Renames,
) -> Option<&'r String> {
    if renames.is_empty() {
        return None;
    }
    let name = &member.name;
    renames
        .get(&format!("{}/{name}", enumeration.qualified_name()))
        .or_else(|| renames.get(&format!("{}/{name}", enumeration.name)))
        .or_else(|| renames.get(name))
}

// A rename without a member is a typing error, and would otherwise have no effect without a word.
pub(super) fn check_renames(renames: &Renames, selected: &[&EnumerationType], report: &mut Report) {
    let mut missed: HashSet<&str> = renames.keys().map(String::as_str).collect();
    for enumeration in selected {
        let qualified_name = enumeration.qualified_name();
        for member in &enumeration.members {
            let name = &member.name;
            missed.remove(name.as_str());
            missed.remove(format!("{}/{name}", enumeration.name).as_str());
            missed.remove(format!("{qualified_name}/{name}").as_str());
        }
    }
    let mut missed: Vec<&str> = missed.into_iter().collect();
    missed.sort_unstable();
    for name in missed {
        let error = Diagnostic::error(format!("there is no member `{name}` to rename"));
        report.push(error.help("write `member`, `type/member` or `namespace.type/member`"));
    }
}
