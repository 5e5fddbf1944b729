//! The rules of an enumeration, one function each.

mod failed;
mod flags;
mod names;
mod translations;
mod type_name;
mod unknown;
mod values;

use graph_enum_core::WireCase;
use syn::{Data, DataEnum, DeriveInput, Fields, Variant};

use self::translations::check_translations;
use self::type_name::{namespace, type_name};
use crate::attr::EnumAttributes;
use crate::errors::Errors;
use crate::model::{Kind, Member, Model, Repr, Value, unraw};

/// Checks every rule. After a mistake, here or in the attributes, the model is [`Model::failed`].
pub fn check<'a>(
    errors: &mut Errors,
    input: &'a DeriveInput,
    attributes: &'a EnumAttributes,
) -> Model<'a> {
    let model = check_enum(errors, input, attributes);
    model
        .filter(|_| errors.is_empty())
        .unwrap_or_else(|| Model::failed(input, attributes))
}

fn check_enum<'a>(
    errors: &mut Errors,
    input: &'a DeriveInput,
    attributes: &'a EnumAttributes,
) -> Option<Model<'a>> {
    let data = check_is_enum(errors, input)?;
    check_generics(errors, input);
    check_skip(errors, attributes);
    let repr = values::check_repr(errors, attributes);
    let variants = declare(errors, data, attributes, repr);
    unknown::check_unknown(errors, &variants, repr);
    for declared in &variants {
        check_fields(errors, declared);
    }
    type_name::check_type_name(errors, input, attributes);
    let is_case_sensitive = attributes.case_sensitive.is_some();
    names::check_member_names(errors, &variants, is_case_sensitive);
    if is_case_sensitive {
        // In other enums two sentinels are one name used twice.
        names::check_sentinels(errors, &variants);
    }
    if let Some(flags) = &attributes.flags {
        flags::check_flags(errors, flags, &variants);
    }
    check_translations(errors, &attributes.translations);
    let (unknown, members): (Vec<_>, _) = variants.into_iter().partition(Member::is_unknown);
    for member in &members {
        check_translations(errors, &member.attributes.translations);
    }
    Some(Model {
        ident: &input.ident,
        generics: &input.generics,
        attributes,
        name: type_name(input, attributes),
        namespace: namespace(attributes),
        repr,
        members,
        kind: unknown.into_iter().next().map_or(Kind::Closed, Kind::Open),
    })
}

fn check_is_enum<'a>(errors: &mut Errors, input: &'a DeriveInput) -> Option<&'a DataEnum> {
    let keyword = match &input.data {
        Data::Enum(data) => return Some(data),
        Data::Struct(data) => data.struct_token.span,
        Data::Union(data) => data.union_token.span,
    };
    let message = "`GraphEnum` can be derived for enums only; declare an `enum` with a variant for each member";
    errors.add(syn::Error::new(keyword, message));
    None
}

fn check_generics(errors: &mut Errors, input: &DeriveInput) {
    if !input.generics.params.is_empty() {
        let message = "an enumeration cannot have generic parameters; remove them";
        errors.report(&input.generics, message);
    }
    if let Some(clause) = &input.generics.where_clause {
        errors.report(
            clause,
            "an enumeration cannot have a `where` clause; remove it",
        );
    }
}

fn check_skip(errors: &mut Errors, attributes: &EnumAttributes) {
    for (nth, word) in attributes.skip.iter().enumerate() {
        let mut earlier = attributes.skip.iter().take(nth);
        if let Some(first) = earlier.find(|earlier| *earlier == word) {
            let message = format!("`{word}` is skipped twice; remove one");
            errors.clash(word, message, first, "first given here");
        }
    }
}

/// Joins each variant with its attributes, its integer and its wire name.
fn declare<'a>(
    errors: &mut Errors,
    data: &'a DataEnum,
    attributes: &'a EnumAttributes,
    repr: Repr,
) -> Vec<Member<'a>> {
    let rule = attributes.rename_all.unwrap_or(WireCase::Camel);
    let mut implicit = Value::Known(0);
    let variants = data.variants.iter().zip(&attributes.variants);
    variants
        .map(|(variant, attributes)| {
            let value = if attributes.unknown.is_some() {
                values::unknown_value(variant, implicit, repr)
            } else {
                values::check_value(errors, variant, implicit, repr)
            };
            implicit = value.next();
            let name = match &attributes.name {
                Some(name) => name.value(),
                None => rule.apply(&unraw(&variant.ident)).collect(),
            };
            Member {
                variant,
                attributes,
                name,
                value,
            }
        })
        .collect()
}

fn check_fields(errors: &mut Errors, declared: &Member<'_>) {
    let Variant { ident, fields, .. } = declared.variant;
    if declared.is_unknown() {
        return;
    }
    let fix = match fields {
        Fields::Unit => return,
        fields if fields.is_empty() => format!("write `{ident}` alone"),
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            "mark it `#[graph(unknown)]` to hold members this build does not know".to_owned()
        }
        _ => format!(
            "to hold members this build does not know, write `#[graph(unknown)] {ident}(UnknownMember)`"
        ),
    };
    errors.report(
        fields,
        format_args!("member `{ident}` cannot have fields; {fix}"),
    );
}
