//! Checks of whole enumeration types: rules of the derive, and a warning where the source has no integers.

use graph_enum_core::MOST_FLAGS;

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Member};

// A set keeps a bit for each member, and its integer has no sign.
pub(super) fn check_flags(enumeration: &EnumerationType, members: &[&Member], report: &mut Report) {
    if !enumeration.is_flags {
        return;
    }
    for member in members {
        if member.value.is_some_and(|value| value < 0) {
            let message = format!("the flags member `{}` has a negative value", member.name);
            let help = "a member of a flags enumeration is a set of bits; correct the source";
            report.push(
                Diagnostic::error(message)
                    .at(&member.location, "")
                    .help(help),
            );
        }
    }
    if members.len() > MOST_FLAGS {
        let name = &enumeration.name;
        let message = format!("the flags enumeration `{name}` has more than {MOST_FLAGS} members");
        let help = "a set keeps one bit a member, 64 at most; leave this type out with `--type`";
        report.push(
            Diagnostic::error(message)
                .at(&enumeration.location, "")
                .help(help),
        );
    }
}

pub(super) fn check_sentinel(enumeration: &EnumerationType, report: &mut Report) {
    let mut sentinels = enumeration
        .members
        .iter()
        .filter(|member| member.is_sentinel());
    if let (Some(first), Some(second)) = (sentinels.next(), sentinels.next()) {
        let message = format!("`{}` has two sentinels", enumeration.name);
        let error = Diagnostic::error(message)
            .at(&second.location, "")
            .at(&first.location, "the first one");
        report.push(error.help("remove one of them"));
    }
}

// One warning for all: enums.md alone has two hundred such types.
pub(super) fn report_no_integers(selected: &[&EnumerationType], report: &mut Report) {
    let mut without = selected.iter().filter(|found| !found.has_integers());
    let Some(first) = without.next() else {
        return;
    };
    let name = &first.name;
    let others = match without.count() {
        0 => String::new(),
        count => format!(" and {count} more"),
    };
    let message = format!(
        "no integers are given for `{name}`{others}; their members are numbered by position"
    );
    let help = "give the metadata beside the page if your program reads or writes integers";
    let warning = Diagnostic::warning(message).at(&first.location, "");
    report.push(warning.help(help));
}
