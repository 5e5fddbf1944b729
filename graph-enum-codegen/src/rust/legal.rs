//! Rules of the derive for a whole enumeration type, each error at the place in the source.

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
