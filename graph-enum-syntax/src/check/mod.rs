//! The rules of an enumeration, one function each.

mod documentation;
mod failed;
mod flags;
mod names;
mod type_name;
mod unknown;
mod values;

use graph_enum_core::WireCase;
use syn::{Data, DataEnum, DeriveInput, Fields, Variant};

use self::documentation::check_docs;
use self::type_name::{namespace, type_name};
use crate::attr::{EnumAttributes, VariantAttributes};
use crate::errors::Errors;
use crate::model::{Kind, Member, Model, Repr, Value, unraw};

/// A variant with its attributes, its integer and its wire name.
struct Declared<'a> {
    variant: &'a Variant,
    attributes: &'a VariantAttributes,
    value: Value<'a>,
    name: String,
}

impl Declared<'_> {
    fn is_unknown(&self) -> bool {
        self.attributes.unknown.is_some()
    }
}

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
    let unknown = unknown::check_unknown(errors, &variants, repr);
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
    check_docs(errors, &attributes.docs);
    for declared in variants.iter().filter(|declared| !declared.is_unknown()) {
        check_docs(errors, &declared.attributes.docs);
    }
    Some(Model {
        ident: &input.ident,
        visibility: &input.vis,
        generics: &input.generics,
        attributes,
        name: type_name(input, attributes),
        namespace: namespace(attributes),
        repr,
        members: members(variants),
        kind: unknown.map_or(Kind::Closed, Kind::Open),
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
    for (nth, (word, feature)) in attributes.skip.iter().enumerate() {
        let mut earlier = attributes.skip.iter().take(nth);
        if let Some((first, _)) = earlier.find(|(_, earlier)| earlier == feature) {
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
) -> Vec<Declared<'a>> {
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
            Declared {
                variant,
                attributes,
                value,
                name,
            }
        })
        .collect()
}

fn check_fields(errors: &mut Errors, declared: &Declared<'_>) {
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

fn members(variants: Vec<Declared<'_>>) -> Vec<Member<'_>> {
    let known = variants
        .into_iter()
        .filter(|declared| !declared.is_unknown());
    known
        .map(|declared| Member {
            ident: &declared.variant.ident,
            name: declared.name,
            aliases: declared
                .attributes
                .aliases
                .iter()
                .map(syn::LitStr::value)
                .collect(),
            value: declared.value,
            is_deprecated: declared.attributes.is_deprecated,
            docs: &declared.attributes.docs,
        })
        .collect()
}
