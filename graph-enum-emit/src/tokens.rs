//! The attributes and variants of a [`Plan`], as tokens.

use std::str::FromStr as _;

use graph_enum_core::{UnderlyingType, WireCase, lower_first};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::{Enumeration, Plan, Unknown, Variant};

/// The entries of `#[graph(...)]` on the enum, by key: `namespace`, `namespace = "microsoft.graph"`.
#[must_use]
pub fn enum_keys(
    enumeration: &Enumeration<'_>,
    plan: &Plan<'_>,
    identifier: &str,
) -> Vec<(&'static str, TokenStream)> {
    let mut keys = Vec::new();
    let (name, namespace) = (enumeration.name, enumeration.namespace);
    if !lower_first(identifier).eq(name.chars()) {
        keys.push(("name", quote!(name = #name)));
    }
    keys.push(("namespace", quote!(namespace = #namespace)));
    if let Some(version) = enumeration.version {
        keys.push(("version", quote!(version = #version)));
    }
    if plan.rename_all != WireCase::Camel {
        let rule = plan.rename_all.name();
        keys.push(("rename_all", quote!(rename_all = #rule)));
    }
    if enumeration.is_flags {
        keys.push(("flags", quote!(flags)));
    }
    if plan.case_sensitive {
        keys.push(("case_sensitive", quote!(case_sensitive)));
    }
    keys
}

/// `#[repr(i32)]`. rustc refuses it on an enum without variants.
#[must_use]
pub fn repr(underlying_type: UnderlyingType) -> TokenStream {
    let repr = ident(underlying_type.rust_name());
    quote!(#[repr(#repr)])
}

/// The entries of `#[graph(...)]` on a variant: the name, if the rule does not make it, and aliases.
#[must_use]
pub fn variant_keys(plan: &Plan<'_>, variant: &Variant<'_>) -> Vec<TokenStream> {
    let mut keys = Vec::new();
    let by_rule = plan.rename_all.apply(&variant.identifier);
    if !by_rule.eq(variant.name.chars()) {
        let name = variant.name;
        keys.push(quote!(name = #name));
    }
    keys.extend(variant.aliases.iter().map(|alias| quote!(alias = #alias)));
    keys
}

/// A variant, with attributes before and after its `#[graph(...)]`: `#[graph(name = "NA")] Na = 3`.
#[must_use]
pub fn variant(
    plan: &Plan<'_>,
    variant: &Variant<'_>,
    before: &TokenStream,
    after: &TokenStream,
) -> TokenStream {
    let identifier = ident(&variant.identifier);
    let graph = attribute(&variant_keys(plan, variant));
    let discriminant = variant.value.map(discriminant);
    quote!(#before #graph #after #identifier #discriminant)
}

/// The unknown variant, whose field is `UnknownMember` of `runtime`: a path that ends with `::`, or nothing.
#[must_use]
pub fn unknown_variant(unknown: &Unknown, runtime: &TokenStream) -> TokenStream {
    let identifier = ident(&unknown.identifier);
    let discriminant = unknown.discriminant.map(discriminant);
    quote! {
        /// A member that this build does not know.
        #[graph(unknown)]
        #identifier(#runtime UnknownMember) #discriminant,
    }
}

/// `#[graph(key, key)]`, or nothing.
#[must_use]
pub fn attribute(keys: &[TokenStream]) -> Option<TokenStream> {
    (!keys.is_empty()).then(|| quote!(#[graph(#(#keys),*)]))
}

/// The note of `#[deprecated]`. Not `since`: rustc and clippy expect a version of the crate there.
#[must_use]
pub fn deprecation_note(date: Option<&str>, removal_date: Option<&str>) -> String {
    let mut note = "deprecated by Microsoft Graph".to_owned();
    if let Some(date) = date {
        note = format!("{note} on {date}");
    }
    if let Some(date) = removal_date {
        note = format!("{note}, to be removed on {date}");
    }
    note
}

/// `= -2_016_330_712`
#[must_use]
pub fn discriminant(value: i64) -> TokenStream {
    let digits = value.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.char_indices() {
        let is_group = (digits.len() - index) % 3 == 0;
        if index > 0 && is_group && digits.len() > 4 {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    let sign = (value < 0).then(|| quote!(-));
    let literal = Literal::from_str(&grouped).unwrap_or_else(|_| Literal::i64_unsuffixed(value));
    quote!(= #sign #literal)
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
