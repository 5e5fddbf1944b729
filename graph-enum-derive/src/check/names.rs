//! Names: of the type, of its members, and that no two members share one.

use std::collections::HashMap;

use quote::ToTokens;
use syn::{DeriveInput, Ident, LitStr};

use super::{Declared, bare, lower_first};
use crate::attr::EnumAttributes;
use crate::errors::Errors;
use crate::hash::{NameHash, hash_names};
use crate::model::Member;

/// More would not fit the tables; the largest enumeration in use has 826.
const MOST_NAMES: usize = 32_768;

/// The OData type name.
pub(super) fn type_name(input: &DeriveInput, attributes: &EnumAttributes) -> String {
    match &attributes.name {
        Some(name) => name.value(),
        None => lower_first(&bare(&input.ident)),
    }
}

/// The OData namespace.
pub(super) fn namespace(attributes: &EnumAttributes) -> String {
    attributes
        .namespace
        .as_ref()
        .map_or_else(|| "microsoft.graph".to_owned(), LitStr::value)
}

/// OData's names are identifiers; a namespace is one or several, with dots between.
pub(super) fn check_type_name(
    errors: &mut Errors,
    input: &DeriveInput,
    attributes: &EnumAttributes,
) {
    if let Some(name) = attributes
        .name
        .as_ref()
        .filter(|name| !is_odata_identifier(&name.value()))
    {
        let example = lower_first(&bare(&input.ident));
        let message = format!(
            "type name {:?} is not an OData identifier; use letters, digits and `_`, as in `{example}`",
            name.value()
        );
        errors.report(name, message);
    }
    if let Some(namespace) = &attributes.namespace {
        if !namespace.value().split('.').all(is_odata_identifier) {
            let message = format!(
                "namespace {:?} is not a list of OData identifiers; write it as `microsoft.graph`",
                namespace.value()
            );
            errors.report(namespace, message);
        }
    }
    if let Some(version) = attributes
        .version
        .as_ref()
        .filter(|version| version.value().is_empty())
    {
        errors.report(
            version,
            "the version is empty; write `version = \"beta\"` or leave the key out",
        );
    }
}

fn is_odata_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_alphanumeric() || letter == '_')
}

/// Where a name stands: a string in an attribute, or else the variant itself.
enum Place<'a> {
    Written(&'a LitStr),
    Derived(&'a Ident),
}

impl ToTokens for Place<'_> {
    fn to_tokens(&self, tokens: &mut proc_macro2::TokenStream) {
        match self {
            Self::Written(name) => name.to_tokens(tokens),
            Self::Derived(ident) => ident.to_tokens(tokens),
        }
    }
}

/// Every name and alias can be a name, and no two members have the same.
pub(super) fn check_member_names(
    errors: &mut Errors,
    variants: &[Declared<'_>],
    is_case_sensitive: bool,
) {
    let mut first_uses: HashMap<String, (String, &Ident, Place<'_>)> = HashMap::new();
    for declared in variants {
        let ident = &declared.variant.ident;
        let own = match &declared.attributes.name {
            Some(name) => Place::Written(name),
            None => Place::Derived(ident),
        };
        if declared.attributes.unknown.is_some() {
            check_name(errors, &own, &declared.name);
            continue;
        }
        let aliases = declared.attributes.aliases.iter();
        let aliases = aliases.map(|alias| (alias.value(), Place::Written(alias)));
        for (name, place) in std::iter::once((declared.name.clone(), own)).chain(aliases) {
            check_name(errors, &place, &name);
            let key = if is_case_sensitive {
                name.clone()
            } else {
                name.to_ascii_lowercase()
            };
            if let Some(first) = first_uses.get(&key) {
                report_shared_name(errors, &name, &place, first);
            } else {
                first_uses.insert(key, (name, ident, place));
            }
        }
    }
    if first_uses.len() > MOST_NAMES {
        if let Some(last) = variants.last() {
            let message = format!("an enumeration has at most {MOST_NAMES} names; split it");
            errors.report(&last.variant.ident, message);
        }
    }
}

// A repeated name would compile, and the second member could then never be read.
fn report_shared_name(
    errors: &mut Errors,
    name: &str,
    place: &Place<'_>,
    (first_name, first_ident, first_place): &(String, &Ident, Place<'_>),
) {
    let message = if name == first_name {
        format!("wire name `{name}` is already used by `{first_ident}`; give one of them another")
    } else {
        format!(
            "wire name `{name}` differs from `{first_name}` of `{first_ident}` only in case; rename one, or mark the enum `#[graph(case_sensitive)]`"
        )
    };
    errors.clash(place, message, first_place, "first used here");
}

/// A name can stand in a comma list, in an OData literal, and is no integer.
fn check_name(errors: &mut Errors, place: &Place<'_>, name: &str) {
    let wrong = if name.is_empty() {
        "is empty; give the member the name that the service sends"
    } else if name.contains(',') {
        "contains a comma, which separates flags; give each member its own name"
    } else if name.contains(['\'', '"']) {
        "contains a quote, which no OData name has; remove it"
    } else if name.contains(char::is_whitespace) {
        "contains white space, which is trimmed on reading; remove it"
    } else if name.contains(char::is_control) {
        "contains a control character; remove it"
    } else if name.parse::<i128>().is_ok() {
        "reads as an integer; give the member a name, and its integer as discriminant"
    } else {
        return;
    };
    errors.report(place, format_args!("wire name {name:?} {wrong}"));
}

/// The perfect hash of legal names.
///
/// It folds case by setting one bit of each byte, which also makes `[` and `{` the same, and a few
/// more that no service uses; names that differ in nothing else have none.
pub(super) fn check_hash(
    errors: &mut Errors,
    input: &DeriveInput,
    members: &[Member<'_>],
    folds_case: bool,
) -> Option<NameHash> {
    if !errors.is_empty() {
        return None;
    }
    let names = members
        .iter()
        .flat_map(|member| std::iter::once(&member.name).chain(&member.aliases));
    let hash = hash_names(&names.map(String::as_str).collect::<Vec<_>>(), folds_case);
    if hash.is_none() {
        let message = "names that differ only as `[` and `{` do cannot be told apart; mark the enum `#[graph(case_sensitive)]`";
        errors.report(&input.ident, message);
    }
    hash
}
