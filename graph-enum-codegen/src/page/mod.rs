//! Takes a page of the documentation; gives the enumeration types that it describes.
//!
//! A localised page is a machine translation, names and numbers included: `none` became `无`, `2` became
//! `双面`. What goes on the wire is read from the source-language half alone; the other is prose.

mod blocks;
mod cell;
mod columns;
mod front_matter;
mod member;
mod section;

use std::path::Path;

use blocks::{Table, parse_blocks};
use columns::Columns;
use graph_enum_core::UnderlyingType;
use member::MemberReader;
use section::{Page, Section};

use crate::check;
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::EnumerationType;
use crate::source::Source;

/// The types of one page; mistakes and oddities go to `report`. `known` are those of the metadata
/// that was read beside it.
pub(crate) fn parse_page(
    source: &Source,
    known: &[EnumerationType],
    report: &mut Report,
) -> Vec<EnumerationType> {
    let page = Page::new(parse_blocks(source.text()));
    if !check_kind(source, &page, report) {
        return Vec::new();
    }
    let reader = PageReader {
        source,
        page: &page,
        known,
    };
    let mut types = Vec::with_capacity(page.sections.len());
    for section in &page.sections {
        types.extend(reader.parse_section(section, report));
    }
    types
}

fn check_kind(source: &Source, page: &Page, report: &mut Report) -> bool {
    let kind = page
        .front_matter
        .page_kind
        .as_deref()
        .unwrap_or("enumPageType");
    let name = source.name();
    let message = if kind != "enumPageType" {
        format!("{name}: this page describes no enumeration; its `doc_type` is `{kind}`")
    } else if page.sections.is_empty() {
        format!("{name}: no heading `NAME enum type` or `NAME values` in this page")
    } else {
        return true;
    };
    let help = "give CSDL, or the page of an enumeration type";
    report.push(Diagnostic::error(message).help(help));
    false
}

struct PageReader<'a> {
    source: &'a Source,
    page: &'a Page,
    known: &'a [EnumerationType],
}

impl PageReader<'_> {
    fn parse_section(&self, section: &Section, report: &mut Report) -> Option<EnumerationType> {
        let heading = self.source.location(section.heading.range.clone());
        let Some(table) = &section.table else {
            let message = format!(
                "no table of members follows the heading of `{}`",
                section.name
            );
            let help = "a table has a row `|:---|:---|` with as many cells as its header";
            report.push(Diagnostic::error(message).at(&heading, "").help(help));
            return None;
        };
        let mut enumeration = self.type_of(section, report);
        self.parse_members(table, &mut enumeration, report);
        check::check_members(&enumeration, report);
        Some(enumeration)
    }

    fn type_of(&self, section: &Section, report: &mut Report) -> EnumerationType {
        let location = self.source.location(section.heading.range.clone());
        let namespace = self.page.namespace.as_deref().unwrap_or("microsoft.graph");
        let mut name = section.name.clone();
        let is_named = |known: &&EnumerationType| {
            known.namespace == namespace && known.name.eq_ignore_ascii_case(&name)
        };
        if let Some(known) = self.known.iter().find(is_named) {
            name.clone_from(&known.name);
        } else if !self.page.is_reliable(&section.heading) {
            let message = format!("`{name}` in this heading may be a translation");
            let error = Diagnostic::error(message).at(&location, "");
            report.push(error.help(member::GIVE_METADATA));
        }
        let description = section.description.as_ref();
        let translate = |cell| member::description_of(self.page, cell);
        EnumerationType {
            page: page_of(self.source, section, &name),
            name,
            namespace: namespace.to_owned(),
            underlying_type: UnderlyingType::Int32,
            is_flags: false,
            is_open: true,
            api_version: api_version(self.source, self.page),
            description: description.map(translate).unwrap_or_default(),
            deprecation: None,
            members: Vec::new(),
            location,
        }
    }

    fn parse_members(&self, table: &Table, enumeration: &mut EnumerationType, report: &mut Report) {
        let Some(columns) = Columns::of(table, self.page) else {
            let title = table
                .header
                .first()
                .map_or(&table.range, |cell| &cell.range);
            let header = self.source.location(title.clone());
            let message = format!("the table of `{}` has no column `Member`", enumeration.name);
            let help =
                "its header is `Member | Value | Description`; value and description may miss";
            report.push(Diagnostic::error(message).at(&header, "").help(help));
            return;
        };
        let qualified_name = enumeration.qualified_name();
        let is_same = |known: &&EnumerationType| known.qualified_name() == qualified_name;
        let reader = MemberReader {
            source: self.source,
            page: self.page,
            columns,
            known: self.known.iter().find(is_same),
        };
        for row in &table.rows {
            match reader.parse_row(row) {
                Ok(member) => enumeration.members.push(member),
                Err(error) => report.push(error),
            }
        }
        // Underlying types are not in the pages, so the integers say how large it must be.
        let is_large = |value: i64| !enumeration.underlying_type.contains(value);
        let mut values = enumeration.members.iter().filter_map(|member| member.value);
        if values.any(is_large) {
            enumeration.underlying_type = UnderlyingType::Int64;
        }
    }
}

// The documentation keeps its versions in folders of these names.
fn api_version(source: &Source, page: &Page) -> Option<String> {
    let folders = Path::new(source.name()).components();
    let mut folders = folders.filter_map(|folder| folder.as_os_str().to_str());
    let folder = folders.find(|folder| matches!(*folder, "beta" | "v1.0"));
    folder.or(page.is_beta.then_some("beta")).map(str::to_owned)
}

// `intune-onboarding-vpptokenstate`, or `enums#tone-values`; a file by another name is a copy, which
// says nothing of where the page stands. The documentation's own files have no capital.
fn page_of(source: &Source, section: &Section, name: &str) -> Option<String> {
    let stem = Path::new(source.name()).file_stem()?.to_str()?;
    let is_own = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !stem.chars().all(is_own) {
        return None;
    }
    let name = name.to_lowercase();
    let anchor = section.heading.anchor.as_deref().unwrap_or_default();
    let is_section =
        anchor.ends_with("-values") || section.heading.original.plain.ends_with(" values");
    if is_section {
        // `enums`, `enums-callrecords`
        let is_list = stem.split('-').next() == Some("enums");
        return is_list.then(|| format!("{stem}#{name}-values"));
    }
    let before = stem.strip_suffix(name.as_str())?;
    (before.is_empty() || before.ends_with('-')).then(|| stem.to_owned())
}
