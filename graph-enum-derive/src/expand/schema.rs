//! The schema as literals. The runtime computes its tables at compile time, when they are first used.

use graph_enum_syntax::{Docs, Member, Model, Value};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::discriminants::expand_value;
use super::names::{expand_hash, expand_numbers};
use super::values::expand_values;
use crate::plan::Plan;

/// Expands to
///
/// ```text
/// TableSizes<6, 8, 0, 0>
/// ```
pub(super) fn expand_table_sizes(plan: &Plan<'_>) -> TokenStream {
    let (members, slots) = (plan.model.members.len(), plan.names.slots.len());
    let words = if plan.names.has_words() { slots } else { 0 };
    let value_slots = plan.values.slots.len();
    quote!(__private::TableSizes<#members, #slots, #words, #value_slots>)
}

/// Expands to
///
/// ```text
/// Declaration { name: "vppTokenState", members: &[("unknown", 0, "…"), …], … }
/// ```
pub(super) fn expand_declaration(plan: &Plan<'_>) -> TokenStream {
    let model = &plan.model;
    let Model {
        name,
        namespace,
        is_flags,
        docs,
        ..
    } = model;
    let (is_open, qualified_name) = (model.is_open(), model.qualified_name());
    let version = model.version.as_ref().map_or_else(
        || quote!(::core::option::Option::None),
        |version| quote!(::core::option::Option::Some(#version)),
    );
    let description = &docs.description;
    let translations = expand_translations(docs);
    let (members, details) = (expand_members(model), expand_details(model));
    let (names, slots) = (expand_hash(&plan.names), expand_numbers(&plan.names.slots));
    let values = expand_values(&plan.values);
    quote! {
        __private::Declaration {
            name: #name,
            namespace: #namespace,
            qualified_name: #qualified_name,
            is_flags: #is_flags,
            is_open: #is_open,
            version: #version,
            description: #description,
            translations: #translations,
            members: #members,
            details: #details,
            names: #names,
            slots: #slots,
            values: #values,
        }
    }
}

fn expand_members(model: &Model<'_>) -> TokenStream {
    let rows = model.members.iter().map(|member| {
        let (name, value) = (&member.name, expand_row_value(model.ident, member));
        let description = &member.docs.description;
        quote!((#name, #value, #description))
    });
    quote!(&[#(#rows),*])
}

/// Expands to
///
/// ```text
/// &[(2, Details { aliases: &["expired"], translations: &[], is_deprecated: false })]
/// ```
fn expand_details(model: &Model<'_>) -> TokenStream {
    let details = model
        .members
        .iter()
        .enumerate()
        .filter_map(|(index, member)| {
            let (aliases, is_deprecated) = (&member.aliases, member.is_deprecated);
            let has_any =
                is_deprecated || !aliases.is_empty() || !member.docs.translations.is_empty();
            let translations = expand_translations(&member.docs);
            has_any.then(|| {
                quote! {
                    (#index, __private::Details {
                        aliases: &[#(#aliases),*],
                        translations: #translations,
                        is_deprecated: #is_deprecated,
                    })
                }
            })
        });
    quote!(&[#(#details),*])
}

/// The integer in the schema.
fn expand_row_value(ident: &Ident, member: &Member<'_>) -> TokenStream {
    let value = expand_value(ident, member.ident, member.value);
    match member.value {
        Value::Known(_) => value,
        Value::Computed(..) => {
            quote!(#value as ::core::primitive::i64)
        }
    }
}

fn expand_translations(docs: &Docs) -> TokenStream {
    let pairs = docs
        .translations
        .iter()
        .map(|(language, text)| quote!((#language, #text)));
    quote!(&[#(#pairs),*])
}
