//! Derives, attributes and the path of the crate, which the user adds to the enums.

use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::{Attribute, Path};

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Schema};
use crate::select::Selection;

/// Derives of every generated enum.
const OWN: [&str; 9] = [
    "Clone",
    "Copy",
    "Debug",
    "Eq",
    "GraphEnum",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

/// As the user gave them: texts, each with the types that it is for.
#[derive(Clone, Debug, Default)]
pub(super) struct Additions {
    derives: Vec<(Selection, String)>,
    attributes: Vec<(Selection, String)>,
    crate_path: Option<String>,
}

impl Additions {
    pub(super) fn add_derive(&mut self, type_name: Option<String>, text: String) {
        self.derives.push((Selection::new(type_name, None), text));
    }

    pub(super) fn add_attribute(&mut self, type_name: Option<String>, text: String) {
        self.attributes
            .push((Selection::new(type_name, None), text));
    }

    pub(super) fn set_crate_path(&mut self, path: String) {
        self.crate_path = Some(path);
    }

    /// Parses them. Mistakes go to `report`.
    pub(super) fn parse(&self, schema: &Schema, report: &mut Report) -> ParsedAdditions {
        let crate_path = self.crate_path.as_deref();
        let crate_path = crate_path.and_then(|text| parse_path(text, "--crate", report));
        let mut parsed = ParsedAdditions {
            derives: Vec::new(),
            attributes: Vec::new(),
            crate_path,
        };
        for (types, text) in &self.derives {
            check_types(types, schema, report);
            if let Some(path) = parse_path(text, "--derive", report) {
                parsed.derives.push((types.clone(), path));
            }
        }
        for (types, text) in &self.attributes {
            check_types(types, schema, report);
            for attribute in parse_attributes(text, report) {
                parsed.attributes.push((types.clone(), attribute));
            }
        }
        parsed
    }
}

// An addition to no type is a typing error.
fn check_types(types: &Selection, schema: &Schema, report: &mut Report) {
    if let Err(found) = types.check(&[schema]) {
        report.extend(found);
    }
}

fn parse_path(text: &str, option: &str, report: &mut Report) -> Option<Path> {
    let path = syn::parse_str::<Path>(text).ok();
    if path.is_none() {
        let error = Diagnostic::error(format!("`{text}` is not a Rust path"));
        let example = if option == "--crate" {
            "crate::reexports::graph_enum"
        } else {
            "strum::EnumCount"
        };
        report.push(error.help(format!("write `{option} {example}`")));
    }
    path
}

fn parse_attributes(text: &str, report: &mut Report) -> Vec<Attribute> {
    let attributes = Attribute::parse_outer.parse_str(text).unwrap_or_default();
    if attributes.is_empty() {
        let error = Diagnostic::error(format!("`{text}` is not a Rust attribute"));
        report.push(error.help("write `--attribute '#[must_use]'`"));
    }
    attributes
}

/// Parsed, each with the types that it is for.
pub(super) struct ParsedAdditions {
    derives: Vec<(Selection, Path)>,
    attributes: Vec<(Selection, Attribute)>,
    pub(super) crate_path: Option<Path>,
}

impl ParsedAdditions {
    pub(super) fn derives_of(&self, enumeration: &EnumerationType) -> Vec<&Path> {
        let mut derives: Vec<&Path> = Vec::new();
        for (types, path) in &self.derives {
            let is_own = path
                .get_ident()
                .is_some_and(|name| OWN.iter().any(|own| name == own));
            if types.contains(enumeration)
                && !is_own
                && !derives.iter().any(|known| text_of(known) == text_of(path))
            {
                derives.push(path);
            }
        }
        derives
    }

    pub(super) fn attributes_of(&self, enumeration: &EnumerationType) -> Vec<&Attribute> {
        let attributes = self.attributes.iter();
        attributes
            .filter(|(types, _)| types.contains(enumeration))
            .map(|(_, attribute)| attribute)
            .collect()
    }

    /// Where the generated code finds the crate.
    pub(super) fn crate_name(&self) -> String {
        self.crate_path
            .as_ref()
            .map_or_else(|| "graph_enum".to_owned(), text_of)
    }
}

// `strum::EnumCount`; tokens are printed with blanks between them.
fn text_of(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}
