//! The member of each variant that the user wrote.

use std::collections::HashMap;

use graph_enum_core::{WireCase, nearest};
use graph_enum_emit::{Enumeration, Plan};
use graph_enum_syntax::{EnumAttributes, Errors, VariantAttributes, integer_of, unraw};
use syn::{Fields, Ident, Variant};

/// The variants that the user wrote.
#[derive(Default)]
pub(crate) struct Written<'i> {
    /// By the index of their member; several only under `#[cfg]`. None for a member whose identifier is taken.
    pub(crate) members: HashMap<usize, Vec<(&'i Variant, &'i VariantAttributes)>>,
    /// The unknown variant, and variants with fields that the derive refuses.
    pub(crate) others: Vec<&'i Variant>,
    /// The word `unknown`.
    pub(crate) unknown: Option<&'i Ident>,
    /// Variants that are not members; an error each.
    pub(crate) strangers: Vec<&'i Variant>,
}

impl<'i> Written<'i> {
    pub(crate) fn sort(
        errors: &mut Errors,
        enumeration: &Enumeration<'_>,
        variants: impl ExactSizeIterator<Item = &'i Variant>,
        attributes: &'i EnumAttributes,
    ) -> Self {
        let mut written = Self::default();
        if variants.len() == 0 {
            return written;
        }
        let plan = Plan::new(enumeration, false, attributes.rename_all);
        for (variant, attributes) in variants.zip(&attributes.variants) {
            if attributes.unknown.is_some() {
                written.others.push(variant);
                written.unknown = attributes.unknown.as_ref();
                continue;
            }
            match member_of(enumeration, &plan, variant, attributes) {
                Some(member) => written.add(errors, enumeration, member, variant, attributes),
                // The derive says what is wrong with it.
                None if !matches!(variant.fields, Fields::Unit) => written.others.push(variant),
                None => {
                    report_stranger(errors, enumeration, &plan, variant, attributes);
                    written.strangers.push(variant);
                }
            }
        }
        written.check_identifiers(errors, &plan);
        written
    }

    fn add(
        &mut self,
        errors: &mut Errors,
        enumeration: &Enumeration<'_>,
        index: usize,
        variant: &'i Variant,
        attributes: &'i VariantAttributes,
    ) {
        let Some(member) = enumeration.members.get(index) else {
            return;
        };
        let name = member.name;
        let same = self.members.entry(index).or_default();
        let mut paths = variant.attrs.iter().map(syn::Attribute::path);
        let is_conditional = paths.any(|path| path.is_ident("cfg"));
        if let Some((first, _)) = same.first().filter(|_| !is_conditional) {
            let first = &first.ident;
            let message = format!("member `{name}` already has the variant `{first}`; remove one");
            errors.clash(&variant.ident, message, first, "first used here");
            return;
        }
        same.push((variant, attributes));
        if let (Some((_, written)), Some(value)) = (&variant.discriminant, member.value) {
            let repr = enumeration.underlying_type.rust_name();
            if integer_of(written, repr) != Some(value) {
                let message = format!("the value of `{name}` is {value}; remove the discriminant");
                errors.report(written, message);
            }
        }
    }

    // `#[graph(name = "low")] Medium` would make `medium` a variant `Medium2`, `#[graph(unknown)] Unknown(...)`
    // would hide a member `unknown`.
    fn check_identifiers(&mut self, errors: &mut Errors, plan: &Plan<'_>) {
        let of_members = self.members.values().flatten().map(|(variant, _)| *variant);
        let mut variants: Vec<&Variant> = of_members.chain(self.others.iter().copied()).collect();
        variants.sort_by_key(|variant| variant.ident.to_string());
        for variant in variants {
            let identifier = unraw(&variant.ident);
            let mut planned = plan.variants.iter();
            let planned = planned.find(|planned| planned.identifier == identifier);
            let Some(planned) = planned.filter(|it| !self.members.contains_key(&it.member)) else {
                continue;
            };
            let name = planned.name;
            let message = format!(
                "`{identifier}` is the variant of member `{name}`; rename this one, or write a variant with \
                 `#[graph(name = \"{name}\")]` too"
            );
            errors.report(&variant.ident, message);
            self.members.insert(planned.member, Vec::new());
        }
    }
}

// `#[graph(name = "low")] Harmless`, `Low` by the rule, `Na` for `NA`
fn member_of(
    enumeration: &Enumeration<'_>,
    plan: &Plan<'_>,
    variant: &Variant,
    attributes: &VariantAttributes,
) -> Option<usize> {
    let called = |name: &str| {
        let mut members = enumeration.members.iter();
        members.position(|member| member.name == name)
    };
    if let Some(name) = &attributes.name {
        return called(&name.value());
    }
    let identifier = unraw(&variant.ident);
    let by_rule: String = plan.rename_all.apply(&identifier).collect();
    let by_camel = || called(&WireCase::Camel.apply(&identifier).collect::<String>());
    let mut planned = plan.variants.iter();
    let planned = planned.find(|planned| planned.identifier == identifier);
    called(&by_rule)
        .or(planned.map(|planned| planned.member))
        .or_else(by_camel)
}

fn report_stranger(
    errors: &mut Errors,
    enumeration: &Enumeration<'_>,
    plan: &Plan<'_>,
    variant: &Variant,
    attributes: &VariantAttributes,
) {
    let members = plan.variants.iter();
    let (text, near) = if let Some(name) = &attributes.name {
        let text = name.value();
        let near = nearest(&text, members.map(|member| member.name));
        (text, near)
    } else {
        let text = unraw(&variant.ident);
        let near = nearest(&text, members.map(|member| member.identifier.as_str()));
        (text, near)
    };
    let hint = near.map_or("remove it".to_owned(), |near| {
        format!("did you mean `{near}`?")
    });
    let message = format!("`{text}` is not a member of `{}`; {hint}", enumeration.name);
    match &attributes.name {
        Some(name) => errors.report(name, message),
        None => errors.report(&variant.ident, message),
    }
}
