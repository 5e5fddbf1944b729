//! Which enumeration type is meant.

use graph_enum_core::{lower_first, nearest};
use graph_enum_emit::pascal_case;
use graph_enum_facts::{BETA, Enumeration, Facts, V1};
use graph_enum_syntax::{EnumAttributes, Errors, unraw};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Ident;

/// Where the user named the type, and how.
struct Wanted {
    name: String,
    /// By `#[graph(name = "...")]`, which is exact. An identifier may spell acronyms in another case.
    is_exact: bool,
    place: TokenStream,
}

/// The type of the enum. After an error, the type that was probably meant, so that no error follows.
pub(crate) fn find(
    errors: &mut Errors,
    facts: Facts,
    identifier: &Ident,
    attributes: &EnumAttributes,
) -> Option<Enumeration> {
    let wanted = match &attributes.name {
        Some(name) => Wanted {
            name: name.value(),
            is_exact: true,
            place: name.to_token_stream(),
        },
        None => Wanted {
            name: lower_first(&unraw(identifier)).collect(),
            is_exact: false,
            place: identifier.to_token_stream(),
        },
    };
    let found = wanted.among(facts);
    let Some(first) = found.first() else {
        return not_found(errors, facts, &wanted);
    };
    let Some(namespace) = &attributes.namespace else {
        if found.len() > 1 {
            let namespaces = quoted(&found);
            let name = first.name();
            let message = format!(
                "`{name}` is declared in several namespaces; choose one with \
                 `#[graph(namespace = \"...\")]`: {namespaces}"
            );
            errors.report(&wanted.place, message);
        }
        return Some(*first);
    };
    let text = namespace.value();
    let in_namespace = found.iter().find(|found| found.namespace() == text);
    if in_namespace.is_none() {
        let (name, version) = (first.name(), facts.version());
        let namespaces = quoted(&found);
        let message =
            format!("`{name}` of Microsoft Graph {version} is not in `{text}`; use {namespaces}");
        errors.report(namespace, message);
    }
    Some(*in_namespace.unwrap_or(first))
}

impl Wanted {
    fn among(&self, facts: Facts) -> Vec<Enumeration> {
        let mut found: Vec<Enumeration> = facts.called(&self.name).collect();
        if self.is_exact {
            found.retain(|found| found.name() == self.name);
        }
        found
    }

    /// A type's name as the user would have to write it.
    fn spelling(&self, name: &str) -> String {
        if self.is_exact {
            return name.to_owned();
        }
        pascal_case(name).unwrap_or_else(|| name.to_owned())
    }
}

fn not_found(errors: &mut Errors, facts: Facts, wanted: &Wanted) -> Option<Enumeration> {
    let version = facts.version();
    let spelling = wanted.spelling(&wanted.name);
    let start = format!("Microsoft Graph {version} has no enumeration type `{spelling}`");
    let (other, attribute) = if version == V1.version() {
        (BETA, "beta")
    } else {
        (V1, "v1")
    };
    if let Some(found) = wanted.among(other).first() {
        let other = other.version();
        let hint = format!("{other} has it: use `#[graph_enum_catalog::{attribute}]`");
        errors.report(&wanted.place, format!("{start}; {hint}"));
        return Some(*found);
    }
    let Some(near) = nearest(&wanted.name, facts.all().map(|found| found.name())) else {
        let hint = "name the type with `#[graph(name = \"...\")]`";
        errors.report(&wanted.place, format!("{start}; {hint}"));
        return None;
    };
    let hint = format!("did you mean `{}`?", wanted.spelling(near));
    errors.report(&wanted.place, format!("{start}; {hint}"));
    facts.called(near).next()
}

fn quoted(found: &[Enumeration]) -> String {
    let namespaces: Vec<String> = found
        .iter()
        .map(|found| format!("`{}`", found.namespace()))
        .collect();
    namespaces.join(", ")
}
