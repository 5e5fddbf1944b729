//! The schema as literals. The runtime computes its tables at compile time, when they are first used.

use graph_enum_core::ValueForm;
use graph_enum_syntax::{Member, Model, Value};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, LitStr, parse_quote};

use super::discriminants::expand_value;
use super::identifier;
use super::values::expand_values;
use crate::plan::Plan;

/// The arguments of `TableSizes<6, 8>`.
pub(super) fn table_sizes(plan: &Plan<'_>) -> Vec<usize> {
    let (members, slots) = (plan.model.members.len(), plan.names.slots.len());
    let words = if plan.names.has_words() { slots } else { 0 };
    let sizes = [members, slots, words, plan.values.slots.len()];
    // The last two are 0 by default.
    let count = sizes
        .iter()
        .rposition(|size| *size > 0)
        .map_or(2, |last| last.max(1) + 1);
    sizes.into_iter().take(count).collect()
}

/// Expands to
///
/// ```text
/// Declaration::open("microsoft.graph.riskLevel", "low,medium,high", b"…", Dense(0)).version("v1.0")
/// ```
///
/// Each token costs the user of a thousand enumerations some of the compiler's time: one text has all names, a byte string
/// their hash, and what is empty is left out.
pub(super) fn expand_declaration(plan: &Plan<'_>) -> TokenStream {
    let model = &plan.model;
    let (qualified_name, names) = (model.qualified_name(), list_of_names(model));
    let hash = Literal::byte_string(&plan.names.to_bytes());
    let values = expand_values(&plan.values);
    let new = identifier(if model.is_open() { "open" } else { "closed" });
    let optional = [
        model.is_flags().then(|| quote!(flags())),
        expand_version(model),
        expand_description(&model.attributes.description),
        expand_translations(&model.attributes.translations),
        expand_integers(plan),
        expand_descriptions(model),
        expand_aliases(model),
        expand_member_translations(model),
        expand_deprecated(model),
    ];
    let optional = optional.into_iter().flatten();
    quote! {
        __private::Declaration::#new(#qualified_name, #names, #hash, #values) #(.#optional)*
    }
}

/// The members' names as a list of flags is written. No name contains a comma.
fn list_of_names(model: &Model<'_>) -> String {
    let names = model.members.iter().map(|member| member.name.as_str());
    names.collect::<Vec<_>>().join(",")
}

fn expand_version(model: &Model<'_>) -> Option<TokenStream> {
    let version = model.attributes.version.as_ref()?.value();
    Some(quote!(version(#version)))
}

fn expand_description(description: &str) -> Option<TokenStream> {
    (!description.is_empty()).then(|| quote!(description(#description)))
}

fn expand_translations(translations: &[(LitStr, LitStr)]) -> Option<TokenStream> {
    let translations = list_of_translations(translations)?;
    Some(quote!(translations(#translations)))
}

fn list_of_translations(translations: &[(LitStr, LitStr)]) -> Option<TokenStream> {
    let translations = translations.iter();
    list(translations.map(|(language, text)| {
        let (language, text) = (language.value(), text.value());
        quote!((#language, #text))
    }))
}

/// The integers, unless the first one tells them all.
fn expand_integers(plan: &Plan<'_>) -> Option<TokenStream> {
    if matches!(plan.values.form, ValueForm::Dense(_)) {
        return None;
    }
    let members = plan.model.members.iter();
    let integers = members.map(|member| expand_integer(plan.model.ident, member));
    Some(quote!(integers(&[#(#integers),*])))
}

fn expand_integer(ident: &Ident, member: &Member<'_>) -> Expr {
    let value = expand_value(ident, member);
    match member.value {
        Value::Known(_) => value,
        Value::Computed(..) => parse_quote!(#value as __private::i64),
    }
}

/// The description of each member, if any has one.
fn expand_descriptions(model: &Model<'_>) -> Option<TokenStream> {
    let members = model.members.iter();
    let descriptions = members.map(|member| &member.attributes.description);
    let has_any = descriptions
        .clone()
        .any(|description| !description.is_empty());
    has_any.then(|| quote!(descriptions(&[#(#descriptions),*])))
}

/// Expands to
///
/// ```text
/// aliases(&[(2, &["expired"])])
/// ```
fn expand_aliases(model: &Model<'_>) -> Option<TokenStream> {
    let members = model.members.iter().enumerate();
    let aliases = list(members.filter_map(|(index, member)| {
        let aliases = member.attributes.aliases.iter();
        let aliases = list(aliases.map(|alias| alias.value().to_token_stream()))?;
        Some(quote!((#index, #aliases)))
    }))?;
    Some(quote!(aliases(#aliases)))
}

fn expand_member_translations(model: &Model<'_>) -> Option<TokenStream> {
    let members = model.members.iter().enumerate();
    let translations = list(members.filter_map(|(index, member)| {
        let translations = list_of_translations(&member.attributes.translations)?;
        Some(quote!((#index, #translations)))
    }))?;
    Some(quote!(member_translations(#translations)))
}

fn expand_deprecated(model: &Model<'_>) -> Option<TokenStream> {
    let members = model.members.iter().enumerate();
    let deprecated = members.filter(|(_, member)| member.attributes.is_deprecated);
    let deprecated = list(deprecated.map(|(index, _)| index.to_token_stream()))?;
    Some(quote!(deprecated(#deprecated)))
}

/// `&[item, item]`; `None` without items.
fn list(items: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| quote!(&[#(#items),*]))
}
