//! Meaning of the attributes: takes an enum with what its attributes say, gives a model that is
//! legal, or reports every mistake.

mod discriminant;
mod documentation;
mod flags;
mod names;
mod type_name;
mod values;

use graph_enum_core::WireCase;
use syn::{Data, DataEnum, DeriveInput, Fields, Ident, Variant};

use self::documentation::check_docs;
pub(crate) use self::values::repr_of;
use crate::attr::{EnumAttributes, VariantAttributes};
use crate::errors::Errors;
use crate::model::{Enumeration, Member, Text, Unknown, Value};

/// One variant with what is said of it.
pub(crate) struct Declared<'a> {
    pub(crate) variant: &'a Variant,
    pub(crate) attributes: &'a VariantAttributes,
    pub(crate) value: Value<'a>,
    /// The wire name.
    pub(crate) name: String,
}

/// Checks everything; gives no model where anything is wrong.
pub(crate) fn check<'a>(
    errors: &mut Errors,
    input: &'a DeriveInput,
    attributes: &'a EnumAttributes,
) -> Option<Enumeration<'a>> {
    let data = check_is_enum(errors, input)?;
    check_generics(errors, input);
    let repr = values::check_repr(errors, attributes);
    let variants = declare(errors, data, attributes, repr);
    let unknown = check_unknown(errors, &variants);
    for declared in &variants {
        check_fields(errors, declared);
    }
    type_name::check_type_name(errors, input, attributes);
    names::check_member_names(errors, &variants, attributes.case_sensitive.is_some());
    if attributes.case_sensitive.is_some() {
        // Else two of them are one name twice, which is reported already.
        names::check_sentinels(errors, &variants);
    }
    if let Some(flags) = &attributes.flags {
        flags::check_flags(errors, flags, &variants);
    }
    let docs = check_docs(errors, &attributes.docs);
    let members = members(errors, variants);
    Some(Enumeration {
        ident: &input.ident,
        visibility: &input.vis,
        runtime: attributes.runtime.as_ref(),
        name: type_name::type_name(input, attributes),
        namespace: type_name::namespace(attributes),
        version: attributes.version.as_ref().map(syn::LitStr::value),
        is_flags: attributes.flags.is_some(),
        is_deprecated: attributes.is_deprecated
            || attributes
                .variants
                .iter()
                .any(|variant| variant.is_deprecated),
        repr,
        docs,
        names: names::check_hash(errors, input, &members, attributes.case_sensitive.is_none())?,
        members,
        unknown,
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

/// Joins each variant with its attributes, its integer and its wire name.
fn declare<'a>(
    errors: &mut Errors,
    data: &'a DataEnum,
    attributes: &'a EnumAttributes,
    repr: crate::model::Repr,
) -> Vec<Declared<'a>> {
    let rule = attributes.rename_all.unwrap_or(WireCase::Camel);
    let mut implicit = Value::Known(0);
    let variants = data.variants.iter().zip(&attributes.variants);
    variants
        .map(|(variant, attributes)| {
            let value = if attributes.unknown.is_some() {
                values::unknown_value(variant, implicit)
            } else {
                values::check_value(errors, variant, implicit, repr)
            };
            implicit = value.next();
            let name = match &attributes.name {
                Some(name) => name.value(),
                None => rule.apply(&bare(&variant.ident)).collect(),
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

/// The identifier without `r#`.
pub(crate) fn bare(ident: &Ident) -> String {
    use syn::ext::IdentExt;
    ident.unraw().to_string()
}

/// At most one variant is unknown, and it can hold text or is a unit.
fn check_unknown<'a>(errors: &mut Errors, variants: &[Declared<'a>]) -> Option<Unknown<'a>> {
    let mut marked = variants.iter().filter_map(|declared| {
        declared
            .attributes
            .unknown
            .as_ref()
            .map(|mark| (declared, mark))
    });
    let (declared, first) = marked.next()?;
    for (_, second) in marked {
        let message = "an enum can have one `unknown` variant only; remove one";
        errors.clash(second, message, first, "first given here");
    }
    check_unknown_keys(errors, declared);
    Some(Unknown {
        ident: &declared.variant.ident,
        text: check_unknown_text(errors, declared)?,
        value: declared.value,
    })
}

/// What says something of a member, the unknown variant does not take: it is in no schema.
fn check_unknown_keys(errors: &mut Errors, declared: &Declared<'_>) {
    let VariantAttributes {
        name,
        aliases,
        docs,
        ..
    } = declared.attributes;
    let keeps_text = !declared.variant.fields.is_empty();
    for alias in aliases {
        let message =
            "an unknown variant is read from every text that names no member; remove `alias`";
        errors.report(alias, message);
    }
    if let Some(name) = name.as_ref().filter(|_| keeps_text) {
        let message = "an unknown variant is written as the text it holds; remove `name`";
        errors.report(name, message);
    }
    for (language, _) in &docs.translations {
        let message = "an unknown variant has no description in the schema; write a doc comment";
        errors.report(language, message);
    }
}

/// A unit variant loses the text, one unnamed field keeps it.
fn check_unknown_text<'a>(errors: &mut Errors, declared: &Declared<'a>) -> Option<Text<'a>> {
    let Variant { ident, fields, .. } = declared.variant;
    let mut types = fields.iter().map(|field| &field.ty);
    match (fields, types.next(), types.next()) {
        (Fields::Unit, ..) => Some(Text::Lost(declared.name.clone())),
        (Fields::Unnamed(_), Some(only), None) => Some(Text::Kept(only)),
        _ => {
            let message = format!(
                "unknown variant `{ident}` holds one text, unnamed; write `{ident}(UnknownMember)`"
            );
            errors.report(fields, message);
            None
        }
    }
}

fn check_fields(errors: &mut Errors, declared: &Declared<'_>) {
    let Variant { ident, fields, .. } = declared.variant;
    if declared.attributes.unknown.is_some() {
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

fn members<'a>(errors: &mut Errors, variants: Vec<Declared<'a>>) -> Vec<Member<'a>> {
    let known = variants
        .into_iter()
        .filter(|declared| declared.attributes.unknown.is_none());
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
            docs: check_docs(errors, &declared.attributes.docs),
        })
        .collect()
}
