//! Takes a page's type and the one that is known already; adds descriptions to the latter and says where
//! the two disagree.

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{Description, EnumerationType, Member};
use crate::source::Location;

/// Adds what `pages` say to `types`, which come from metadata and win.
pub(crate) fn merge_pages(
    types: &mut Vec<EnumerationType>,
    pages: Vec<EnumerationType>,
    report: &mut Report,
) {
    for page in pages {
        let mut known = types.iter_mut();
        let known =
            known.find(|known| known.name == page.name && known.namespace == page.namespace);
        match known {
            Some(known) => {
                let found_before = report.diagnostics.len();
                let name = known.qualified_name();
                merge_page(known, page, report);
                report.about(&name, found_before);
            }
            None => types.push(page),
        }
    }
}

fn merge_page(known: &mut EnumerationType, page: EnumerationType, report: &mut Report) {
    report_missing(known, &page, report);
    let mut left_out = Vec::new();
    for described in page.members {
        let name = &described.name;
        let exact = known.members.iter().position(|member| member.name == *name);
        let place = exact.or_else(|| {
            let mut members = known.members.iter();
            members.position(|member| member.name.eq_ignore_ascii_case(name))
        });
        match place.and_then(|place| known.members.get_mut(place)) {
            Some(member) => merge_member(member, described, report),
            None => left_out.push(described),
        }
    }
    report_left_out(known, &left_out, report);
    add_description(&mut known.description, page.description);
    known.page = known.page.take().or(page.page);
}

fn merge_member(member: &mut Member, described: Member, report: &mut Report) {
    if member.name != described.name {
        let message = format!(
            "the name is `{}`, not `{}` as this page says",
            member.name, described.name
        );
        report.push(disagreement(message, &described.location, &member.location));
    }
    match (member.value, described.value) {
        (Some(value), Some(other)) if value != other => {
            let message = format!(
                "`{}` is {value}, not {other} as this page says",
                member.name
            );
            report.push(disagreement(message, &described.location, &member.location));
        }
        (None, value) => member.value = value,
        _ => {}
    }
    add_description(&mut member.description, described.description);
}

fn report_left_out(known: &EnumerationType, left_out: &[Member], report: &mut Report) {
    let Some(first) = left_out.first() else {
        return;
    };
    let names = quoted_list(left_out.iter());
    let message = format!("`{}` has no member {names}; this page does", known.name);
    report.push(disagreement(message, &first.location, &known.location));
}

fn report_missing(known: &EnumerationType, page: &EnumerationType, report: &mut Report) {
    let is_missing = |member: &&Member| {
        let mut described = page.members.iter();
        described.all(|described| !described.name.eq_ignore_ascii_case(&member.name))
    };
    let missing: Vec<&Member> = known.members.iter().filter(is_missing).collect();
    if !missing.is_empty() {
        let names = quoted_list(missing.into_iter());
        let message = format!("`{}` also has {names}; this page does not", known.name);
        report.push(disagreement(message, &page.location, &known.location));
    }
}

fn quoted_list<'a>(members: impl Iterator<Item = &'a Member>) -> String {
    let names: Vec<String> = members.map(|member| format!("`{}`", member.name)).collect();
    names.join(", ")
}

fn disagreement(message: String, page: &Location, known: &Location) -> Diagnostic {
    Diagnostic::warning(message)
        .at(page, "")
        .at(known, "declared here, which wins")
}

fn add_description(known: &mut Description, page: Description) {
    if known.text.is_none() {
        known.text = page.text;
        known.is_plain = page.is_plain;
    }
    for (language, text) in page.translations {
        let is_new = known
            .translations
            .iter()
            .all(|(known, _)| *known != language);
        if is_new {
            known.translations.push((language, text));
        }
    }
}
