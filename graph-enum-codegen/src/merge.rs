//! Takes a page's type and the one that is known already; adds descriptions to the latter and says where
//! the two disagree.

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{Description, EnumerationType, Member};

/// Adds what `pages` say to `types`, which come from metadata and win.
pub(crate) fn merge_pages(
    types: &mut Vec<EnumerationType>,
    pages: Vec<EnumerationType>,
    report: &mut Report,
) {
    for page in pages {
        let is_same = |known: &&mut EnumerationType| {
            known.name == page.name && known.namespace == page.namespace
        };
        match types.iter_mut().find(is_same) {
            Some(known) => merge_page(known, page, report),
            None => types.push(page),
        }
    }
}

fn merge_page(known: &mut EnumerationType, page: EnumerationType, report: &mut Report) {
    report_missing(known, &page, report);
    for described in page.members {
        let mut members = known.members.iter_mut();
        match members.find(|member| member.name == described.name) {
            Some(member) => merge_member(member, described, report),
            None => report.push(left_out(known, &described)),
        }
    }
    add_description(&mut known.description, page.description);
    known.page = known.page.take().or(page.page);
}

fn merge_member(member: &mut Member, described: Member, report: &mut Report) {
    match (member.value, described.value) {
        (Some(value), Some(other)) if value != other => {
            let name = &member.name;
            let message = format!("`{name}` is {value}, not {other} as this page says");
            let warning = Diagnostic::warning(message)
                .at(&described.location, "")
                .at(&member.location, "declared here, which wins");
            report.push(warning);
        }
        (None, value) => member.value = value,
        _ => {}
    }
    add_description(&mut member.description, described.description);
}

fn left_out(known: &EnumerationType, described: &Member) -> Diagnostic {
    let message = format!(
        "`{}` of this page is no member of `{}` and is left out",
        described.name, known.name
    );
    Diagnostic::warning(message)
        .at(&described.location, "")
        .at(&known.location, "declared here, which wins")
}

fn report_missing(known: &EnumerationType, page: &EnumerationType, report: &mut Report) {
    let missing = known
        .members
        .iter()
        .filter(|member| page.member(&member.name).is_none());
    let missing: Vec<String> = missing.map(|member| format!("`{}`", member.name)).collect();
    if !missing.is_empty() {
        let message = format!(
            "this page of `{}` does not name {}",
            known.name,
            missing.join(", ")
        );
        let warning = Diagnostic::warning(message)
            .at(&page.location, "")
            .at(&known.location, "declared here, which wins");
        report.push(warning);
    }
}

fn add_description(known: &mut Description, page: Description) {
    known.text = known.text.take().or(page.text);
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
