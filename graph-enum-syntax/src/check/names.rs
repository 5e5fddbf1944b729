//! Names of members, and that no two members share one.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use graph_enum_core::{MOST_NAMES, is_sentinel};
use quote::ToTokens;
use syn::Ident;

use crate::errors::Errors;
use crate::model::Member;

/// A name or an alias of a variant.
struct Use<'a> {
    name: String,
    variant: &'a Ident,
    /// The string in an attribute, or the variant itself.
    place: &'a dyn ToTokens,
}

/// The names that a variant is read or written by, aliases included.
fn uses<'a>(declared: &'a Member<'_>) -> impl Iterator<Item = Use<'a>> {
    let variant = &declared.variant.ident;
    let own: &dyn ToTokens = match &declared.attributes.name {
        Some(name) => name,
        None => variant,
    };
    let is_unknown = declared.is_unknown();
    // A variant with a field is neither read nor written by a name.
    let is_named = !is_unknown || declared.variant.fields.is_empty();
    let own = is_named.then(|| (declared.name.clone(), own));
    // `check_unknown` reports aliases of the unknown variant.
    let aliases = declared
        .attributes
        .aliases
        .iter()
        .filter(move |_| !is_unknown);
    let aliases = aliases.map(|alias| (alias.value(), alias as &dyn ToTokens));
    own.into_iter()
        .chain(aliases)
        .map(move |(name, place)| Use {
            name,
            variant,
            place,
        })
}

/// Checks each name and alias, and that no two members share one.
pub(super) fn check_member_names(
    errors: &mut Errors,
    variants: &[Member<'_>],
    is_case_sensitive: bool,
) {
    let mut first_uses: HashMap<String, Use<'_>> = HashMap::new();
    for used in variants.iter().flat_map(uses) {
        check_name(errors, &used);
        let key = if is_case_sensitive {
            used.name.clone()
        } else {
            used.name.to_ascii_lowercase()
        };
        match first_uses.entry(key) {
            Entry::Occupied(first) => report_shared_name(errors, &used, first.get()),
            Entry::Vacant(vacant) => {
                vacant.insert(used);
            }
        }
    }
    if first_uses.len() > MOST_NAMES {
        if let Some(last) = variants.last() {
            let message = format!("an enumeration can have at most {MOST_NAMES} names; split it");
            errors.report(&last.variant.ident, message);
        }
    }
}

// A repeated name would compile, and the second member could then never be read.
fn report_shared_name(errors: &mut Errors, used: &Use<'_>, first: &Use<'_>) {
    let (name, first_name, first_variant) = (&used.name, &first.name, first.variant);
    let message = if used.variant == first_variant {
        format!("`{name}` already reads as `{first_variant}`; remove this alias")
    } else if name == first_name {
        format!("wire name `{name}` is already used by `{first_variant}`; rename one")
    } else {
        format!(
            "wire name `{name}` differs from `{first_name}` of `{first_variant}` only in case; rename one, or mark the enum `#[graph(case_sensitive)]`"
        )
    };
    errors.clash(used.place, message, first.place, "first used here");
}

/// Only a case-sensitive enum can have two: elsewhere they are one name used twice.
pub(super) fn check_sentinels(errors: &mut Errors, variants: &[Member<'_>]) {
    let mut sentinels = variants
        .iter()
        .filter(|declared| !declared.is_unknown() && is_sentinel(&declared.name));
    let Some(first) = sentinels.next() else {
        return;
    };
    for second in sentinels {
        let message =
            "an enumeration can have only one `unknownFutureValue` member; remove this one";
        errors.clash(
            &second.variant.ident,
            message,
            &first.variant.ident,
            "first used here",
        );
    }
}

// A name must fit in a comma list and in an OData literal, and must not be an integer.
fn check_name(errors: &mut Errors, used: &Use<'_>) {
    let name = used.name.as_str();
    if let Err(fault) = graph_enum_core::check_name(name) {
        let message = format!("wire name `{name:?}` {fault}; {}", fault.fix());
        errors.report(used.place, message);
    }
}

#[cfg(test)]
mod tests {
    use graph_enum_core::MOST_NAMES;

    use crate::{Errors, check, parse_attributes};

    #[test]
    fn an_enumeration_has_at_most_so_many_names() {
        for (count, mistakes) in [(MOST_NAMES, 0), (MOST_NAMES + 1, 1)] {
            let variants: String = (0..count)
                .flat_map(|nth| [format!("A{nth}"), ",".into()])
                .collect();
            let input = syn::parse_str(&format!("enum E {{ {variants} }}")).expect("an enum");
            let mut errors = Errors::default();
            let attributes = parse_attributes(&mut errors, &input);
            check(&mut errors, &input, &attributes);
            assert_eq!(errors.iter().count(), mistakes);
        }
    }
}
