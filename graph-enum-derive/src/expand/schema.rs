//! `__MEMBERS` and `TYPE`: the schema as static data.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::discriminants::expand_value;
use super::names::expand_names;
use super::primitive;
use super::values::expand_values;
use crate::model::{Docs, Enumeration, Member, Value};

/// Expands to
///
/// ```text
/// const __MEMBERS: &[Member] = &[Member::new("none", 0, "Nothing failed."), …];
/// ```
pub(super) fn expand_members(model: &Enumeration<'_>) -> TokenStream {
    let mut values = model.members.iter().map(|member| member.value);
    let is_known = values.all(|value| matches!(value, Value::Known(_)));
    let sentinel = sentinel(model);
    let rows = model.members.iter().map(|member| {
        let row = expand_member(member);
        match (member.value, sentinel) {
            (Value::Known(value), Some(Value::Known(sentinel))) if is_known && value > sentinel => {
                quote!(#row.above_sentinel())
            }
            _ => row,
        }
    });
    let rows = quote!([#(#rows),*]);
    // Comparing them takes the compiler a while: only where this macro cannot.
    let rows = if is_known || sentinel.is_none() {
        rows
    } else {
        quote!(__private::members(#rows))
    };
    quote!(const __MEMBERS: &[__private::Member] = &#rows;)
}

/// The value of Graph's sentinel, where there is one.
fn sentinel<'a>(model: &Enumeration<'a>) -> Option<Value<'a>> {
    let mut members = model.members.iter();
    let sentinel = members.find(|member| member.name.eq_ignore_ascii_case("unknownFutureValue"));
    sentinel.map(|member| member.value)
}

fn expand_member(member: &Member<'_>) -> TokenStream {
    let (name, value) = (&member.name, expand_row_value(member));
    let description = &member.docs.description;
    let aliases = (!member.aliases.is_empty()).then(|| {
        let aliases = &member.aliases;
        quote!(.with_aliases(&[#(#aliases),*]))
    });
    let translations = (!member.docs.translations.is_empty()).then(|| {
        let translations = expand_translations(&member.docs);
        quote!(.with_translations(#translations))
    });
    let deprecated = member.is_deprecated.then(|| quote!(.deprecated()));
    quote!(__private::Member::new(#name, #value, #description) #aliases #translations #deprecated)
}

/// The integer in the schema.
fn expand_row_value(member: &Member<'_>) -> TokenStream {
    let value = expand_value(member.ident, member.value);
    match member.value {
        Value::Known(_) => value,
        Value::Computed(..) => {
            let wide = primitive("i64");
            quote!(#value as #wide)
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

/// Expands to
///
/// ```text
/// &EnumType::new(Declaration { name: "vppTokenState", … })
/// ```
pub(super) fn expand_type(model: &Enumeration<'_>) -> TokenStream {
    let Enumeration {
        name,
        namespace,
        is_flags,
        docs,
        ..
    } = model;
    let is_open = model.unknown.is_some();
    let qualified_name = qualified_name(model);
    let underlying_type = Ident::new(model.repr.underlying_type(), Span::call_site());
    let version = model.version.as_ref().map_or_else(
        || quote!(::core::option::Option::None),
        |version| quote!(::core::option::Option::Some(#version)),
    );
    let description = &docs.description;
    let translations = expand_translations(docs);
    let (names, values) = (expand_names(model), expand_values(model));
    quote! {
        &__private::EnumType::new(__private::Declaration {
            name: #name,
            namespace: #namespace,
            qualified_name: #qualified_name,
            underlying_type: __private::UnderlyingType::#underlying_type,
            is_flags: #is_flags,
            is_open: #is_open,
            version: #version,
            description: #description,
            translations: #translations,
            members: __MEMBERS,
            names: #names,
            values: #values,
        })
    }
}

/// Namespace, dot, name.
pub(super) fn qualified_name(model: &Enumeration<'_>) -> String {
    format!("{}.{}", model.namespace, model.name)
}
