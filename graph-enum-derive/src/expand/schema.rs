//! `__MEMBERS` and `__TYPE`: the schema as static data.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::primitive;
use crate::model::{Docs, Enumeration, Member, Repr, Value};

/// Expands to
///
/// ```text
/// static __MEMBERS: [Member; 2] = members([Member::new("none", 0, "Nothing failed."), …]);
/// ```
pub(super) fn expand_members(model: &Enumeration<'_>) -> TokenStream {
    let count = model.members.len();
    let rows = model
        .members
        .iter()
        .map(|member| expand_member(member, model.repr));
    quote! {
        static __MEMBERS: [__private::Member; #count] = __private::members([#(#rows),*]);
    }
}

fn expand_member(member: &Member<'_>, repr: Repr) -> TokenStream {
    let (name, value) = (&member.name, expand_value(&member.value, repr));
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

/// The integer in the schema. An expression gets the type that it has as a discriminant; without a
/// `repr` that is `isize`, and the underlying type is narrower.
fn expand_value(value: &Value, repr: Repr) -> TokenStream {
    match value {
        Value::Known(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
        Value::Computed(..) => {
            let own = primitive(repr.discriminant_type());
            let value = expand_discriminant_value(value);
            let wide = primitive("i64");
            let checked = quote!({ const __VALUE: #own = #value; __VALUE as #wide });
            if repr == Repr::Default {
                quote!(__private::edm_int32(#checked))
            } else {
                checked
            }
        }
    }
}

/// The integer as an expression of the discriminant's type.
pub(super) fn expand_discriminant_value(value: &Value) -> TokenStream {
    match value {
        Value::Known(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
        Value::Computed(expression, 0) => quote!(#expression),
        Value::Computed(expression, more) => {
            let more = Literal::i64_unsuffixed(*more);
            quote!((#expression) + #more)
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
/// static __TYPE: EnumType = EnumType::new(Declaration { name: "vppTokenState", … });
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
    let version = match &model.version {
        Some(version) => quote!(::core::option::Option::Some(#version)),
        None => quote!(::core::option::Option::None),
    };
    let description = &docs.description;
    let translations = expand_translations(docs);
    quote! {
        static __TYPE: __private::EnumType = __private::EnumType::new(__private::Declaration {
            name: #name,
            namespace: #namespace,
            qualified_name: #qualified_name,
            underlying_type: __private::UnderlyingType::#underlying_type,
            is_flags: #is_flags,
            is_open: #is_open,
            version: #version,
            description: #description,
            translations: #translations,
            members: &__MEMBERS,
            names: __NAMES,
        });
    }
}

/// Namespace, dot, name.
pub(super) fn qualified_name(model: &Enumeration<'_>) -> String {
    format!("{}.{}", model.namespace, model.name)
}
