//! The unknown variant: at most one, with one field or none, and a discriminant of its own.

use graph_enum_core::UnderlyingType;
use syn::{Fields, Variant};

use crate::attr::VariantAttributes;
use crate::errors::Errors;
use crate::model::{Member, Repr, Value};

pub(super) fn check_unknown(errors: &mut Errors, variants: &[Member<'_>], repr: Repr) {
    let mut marked = variants.iter().filter_map(|declared| {
        let mark = declared.attributes.unknown.as_ref()?;
        Some((declared, mark))
    });
    let Some((declared, first)) = marked.next() else {
        return;
    };
    for (_, second) in marked {
        let message = "an enum can have only one `unknown` variant; remove one";
        errors.clash(second, message, first, "first given here");
    }
    check_keys(errors, declared);
    check_discriminant(errors, declared, variants, repr);
    check_field(errors, declared);
}

/// The unknown variant is not part of the schema: keys that describe a member do not apply.
fn check_keys(errors: &mut Errors, declared: &Member<'_>) {
    let VariantAttributes {
        name,
        aliases,
        translations,
        ..
    } = declared.attributes;
    let keeps_text = !declared.variant.fields.is_empty();
    for alias in aliases {
        let message = "the unknown variant already reads every undeclared name; remove `alias`";
        errors.report(alias, message);
    }
    if let Some(name) = name.as_ref().filter(|_| keeps_text) {
        let message = "an unknown variant with a field is written as the text in it; remove `name`";
        errors.report(name, message);
    }
    for (language, _) in translations {
        let message =
            "the unknown variant is not part of the schema; write a doc comment instead of `doc`";
        errors.report(language, message);
    }
}

/// A unit variant loses the text; one unnamed field keeps it.
fn check_field(errors: &mut Errors, declared: &Member<'_>) {
    let Variant { ident, fields, .. } = declared.variant;
    let is_right = match fields {
        Fields::Unit => true,
        Fields::Unnamed(fields) => fields.unnamed.len() == 1,
        Fields::Named(_) => false,
    };
    if !is_right {
        let message = format!(
            "unknown variant `{ident}` must have one unnamed field; write `{ident}(UnknownMember)`"
        );
        errors.report(fields, message);
    }
}

// rustc reports both faults too, but its help names a discriminant that another variant may have.
fn check_discriminant(
    errors: &mut Errors,
    declared: &Member<'_>,
    variants: &[Member<'_>],
    repr: Repr,
) {
    let Variant {
        ident,
        discriminant,
        ..
    } = declared.variant;
    let (None, Value::Known(value)) = (discriminant, declared.value) else {
        return;
    };
    let taken: Vec<i64> = variants
        .iter()
        .filter(|other| !other.is_unknown())
        .filter_map(|other| other.value.known())
        .collect();
    let holder = variants
        .iter()
        .find(|other| !other.is_unknown() && other.value.known() == Some(value));
    let fault = match (repr, holder) {
        (Repr::Written(held), _) if !held.contains(value) || value == i64::MAX => {
            format!("does not fit `{}`", held.rust_name())
        }
        (_, Some(holder)) => format!("is already used by `{}`", holder.variant.ident),
        _ => return,
    };
    let fix = free_discriminant(&taken, repr)
        .map_or_else(String::new, |free| format!("; add `= {free}`"));
    let message = format!("the implicit discriminant {value} of `{ident}` {fault}{fix}");
    errors.report(ident, message);
}

/// A discriminant that no member has: above all others if possible, so that a derived `Ord` sorts unknown members
/// last.
fn free_discriminant(taken: &[i64], repr: Repr) -> Option<i64> {
    let held = match repr {
        Repr::Written(held) => held,
        Repr::Default => UnderlyingType::Int64,
    };
    let above = taken.iter().max().and_then(|most| most.checked_add(1));
    above.filter(|above| held.contains(*above)).or_else(|| {
        let taken: std::collections::HashSet<i64> = taken.iter().copied().collect();
        (0..=*held.range().end())
            .chain((*held.range().start()..0).rev())
            .find(|free| !taken.contains(free))
    })
}
