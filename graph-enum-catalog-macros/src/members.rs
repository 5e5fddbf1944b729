//! Which member each variant of the user is.

use std::collections::HashMap;

use crate::errors::Errors;
use crate::written::{EnumAttributes, VariantAttributes, unraw};
use graph_enum_core::{WireCase, nearest};
use graph_enum_emit::{Enumeration, Plan};
use syn::{Expr, Fields, Ident, Lit, UnOp, Variant};

/// The variants that the user wrote.
#[derive(Default)]
pub(crate) struct Written<'i> {
    /// By the index of their member; several only under `#[cfg]`.
    pub(crate) members: HashMap<usize, Vec<(&'i Variant, VariantAttributes)>>,
    /// The unknown variant, and what the derive refuses for its fields.
    pub(crate) others: Vec<&'i Variant>,
    /// The key `unknown`.
    pub(crate) unknown: Option<Ident>,
    /// Not members; an error each.
    pub(crate) strangers: Vec<&'i Variant>,
}

impl<'i> Written<'i> {
    pub(crate) fn sort(
        errors: &mut Errors,
        enumeration: &Enumeration<'_>,
        variants: impl Iterator<Item = &'i Variant>,
        attributes: &EnumAttributes,
    ) -> Self {
        let mut written = Self::default();
        let mut variants = variants.peekable();
        if variants.peek().is_none() {
            return written;
        }
        let plan = Plan::new(enumeration, false, attributes.rename_all);
        for variant in variants {
            let attributes = VariantAttributes::parse(&variant.attrs);
            match member_of(enumeration, &plan, variant, &attributes) {
                Some(member) => written.add(errors, enumeration, member, variant, attributes),
                None if attributes.unknown.is_some() => {
                    written.others.push(variant);
                    written.unknown = attributes.unknown;
                }
                // The derive says what is wrong with it.
                None if !matches!(variant.fields, Fields::Unit) => written.others.push(variant),
                None => {
                    report_stranger(errors, enumeration, &plan, variant, &attributes);
                    written.strangers.push(variant);
                }
            }
        }
        written
    }

    fn add(
        &mut self,
        errors: &mut Errors,
        enumeration: &Enumeration<'_>,
        member: usize,
        variant: &'i Variant,
        attributes: VariantAttributes,
    ) {
        let same = self.members.entry(member).or_default();
        let is_conditional = |variant: &Variant| {
            let mut attributes = variant.attrs.iter();
            attributes.any(|attribute| attribute.path().is_ident("cfg"))
        };
        let name = enumeration
            .members
            .get(member)
            .map_or("", |member| member.name);
        if let Some((first, _)) = same.first().filter(|_| !is_conditional(variant)) {
            let first = &first.ident;
            let message = format!("member `{name}` already has the variant `{first}`; remove one");
            errors.clash(&variant.ident, message, first, "first used here");
            return;
        }
        same.push((variant, attributes));
        let value = enumeration
            .members
            .get(member)
            .and_then(|member| member.value);
        let written = variant.discriminant.as_ref().map(|(_, value)| value);
        let (Some(written), Some(value)) = (written, value) else {
            return;
        };
        if integer_of(written) != Some(value) {
            let message = format!("the value of `{name}` is {value}; remove the discriminant");
            errors.report(written, message);
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

// `3`, `-1`
fn integer_of(expression: &Expr) -> Option<i64> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(integer) => integer.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
            integer_of(&unary.expr)?.checked_neg()
        }
        Expr::Group(group) => integer_of(&group.expr),
        Expr::Paren(group) => integer_of(&group.expr),
        _ => None,
    }
}
