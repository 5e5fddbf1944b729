//! Adds the descriptions of pages to the types of the metadata, with a warning where the two disagree.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{Description, EnumerationType, Member};
use crate::source::Location;

/// Adds the descriptions of `pages` to `types`. The metadata wins. Each page says whether it lists all members.
pub(crate) fn merge_pages(
    types: &mut Vec<EnumerationType>,
    pages: Vec<(EnumerationType, bool)>,
    report: &mut Report,
) {
    let names = types.iter().map(EnumerationType::qualified_name);
    let mut places: HashMap<String, usize> = names.zip(0..).collect();
    for (page, is_complete) in pages {
        let name = page.qualified_name();
        let place = *places.entry(name.clone()).or_insert(types.len());
        let Some(known) = types.get_mut(place) else {
            check_flags(&page, report);
            types.push(page);
            continue;
        };
        let found_before = report.diagnostics.len();
        if is_complete {
            report_missing(known, &page, report);
        }
        merge_page(known, page, report);
        known.widen();
        report.about(&name, found_before);
    }
}

// Pages cannot say that values combine. An enum without `flags` reads `a,b` as one unknown member.
fn check_flags(enumeration: &EnumerationType, report: &mut Report) {
    let members = enumeration.members.iter();
    let members = members.filter(|member| !member.is_sentinel());
    let values: Option<Vec<u64>> = members
        .map(|member| u64::try_from(member.value?).ok())
        .collect();
    let values = values.unwrap_or_default();
    let are_bits = values
        .iter()
        .all(|value| *value == 0 || value.is_power_of_two());
    if values.len() >= 3 && are_bits && values.iter().any(|value| *value >= 4) {
        let name = &enumeration.name;
        let message = format!("the values of `{name}` look like flags, which a page cannot say");
        let help = "give the metadata beside the page, which has `IsFlags=\"true\"` for flags";
        let warning = Diagnostic::warning(message).at(&enumeration.location, "");
        report.push(warning.help(help).about(&enumeration.qualified_name()));
    }
}

fn merge_page(known: &mut EnumerationType, page: EnumerationType, report: &mut Report) {
    let mut exact = HashMap::new();
    let mut in_any_case = HashMap::new();
    for (place, member) in known.members.iter().enumerate() {
        exact.entry(member.name.clone()).or_insert(place);
        let name = member.name.to_ascii_lowercase();
        in_any_case.entry(name).or_insert(place);
    }
    let mut left_out = Vec::new();
    for described in page.members {
        let place = exact.get(&described.name);
        let place = place.or_else(|| in_any_case.get(&described.name.to_ascii_lowercase()));
        match place.and_then(|place| known.members.get_mut(*place)) {
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
    let described = page.members.iter();
    let described: HashSet<String> = described
        .map(|member| member.name.to_ascii_lowercase())
        .collect();
    let is_missing = |member: &&Member| !described.contains(&member.name.to_ascii_lowercase());
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

fn add_description(known: &mut Option<Box<Description>>, page: Option<Box<Description>>) {
    let Some(page) = page else { return };
    let known = known.get_or_insert_default();
    if known.text.is_none() {
        known.text = page.text;
        known.is_plain = page.is_plain;
    }
    for (language, text) in page.translations {
        let is_new = known
            .translations
            .iter()
            .all(|(known, _)| !known.eq_ignore_ascii_case(&language));
        if is_new {
            known.translations.push((language, text));
        }
    }
}
