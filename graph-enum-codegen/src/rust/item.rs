//! The Rust source of one enum.

use graph_enum_emit::{Variant, tokens};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Path;

use super::additions::Additions;
use super::docs;
use super::plan::RustEnum;
use crate::diagnostic::Diagnostic;
use crate::markdown;
use crate::schema::{Deprecation, Description};

/// The source of the enum, which ends with a line feed. Its attributes are not laid out yet. `facts_only` leaves out the
/// descriptions of the source.
pub(super) fn print_enum(
    item: &RustEnum<'_>,
    facts_only: bool,
    additions: &Additions,
) -> Result<String, Diagnostic> {
    let tokens = enum_tokens(item, facts_only, additions);
    let file = syn::parse2(tokens).map_err(|error| {
        let message = format!("`{}` does not make a Rust enum: {error}", item.identifier);
        Diagnostic::error(message).at(&item.enumeration.location, "")
    })?;
    Ok(prettyplease::unparse(&file))
}

fn enum_tokens(item: &RustEnum<'_>, facts_only: bool, additions: &Additions) -> TokenStream {
    let enumeration = item.enumeration;
    let identifier = ident(&item.identifier);
    let description = shown(enumeration.description.as_deref(), facts_only);
    let lines = docs::type_lines(enumeration, description);
    let docs = doc_comment(&lines);
    let allowed = allowed(item, &lines, facts_only);
    let derives = derives(item, &additions.derives_of(enumeration));
    let graph = type_attribute(item, additions.crate_path.as_ref());
    let attributes = additions.attributes_of(enumeration);
    let translations = translations(description);
    let deprecated = deprecated(enumeration.deprecation.as_deref(), facts_only);
    let repr = repr(item);
    let variants = item
        .plan
        .variants
        .iter()
        .map(|variant| variant_tokens(item, variant, facts_only));
    let unknown = item.plan.unknown.as_ref();
    let unknown = unknown.map(|unknown| tokens::unknown_variant(unknown, &TokenStream::new()));
    quote! {
        #docs
        #allowed
        #derives
        #graph
        #translations
        #deprecated
        #repr
        #(#attributes)*
        #[non_exhaustive]
        pub enum #identifier {
            #(#variants,)*
            #unknown
        }
    }
}

// A member without a description has no doc comment, since the schema would take it for a description. clippy takes some
// words of prose for code. `allow`, because `expect` is not fulfilled in a private enum.
fn allowed(item: &RustEnum<'_>, type_docs: &[String], facts_only: bool) -> Option<TokenStream> {
    let mut is_complete = !type_docs.is_empty();
    let mut has_odd_words = docs::has_odd_words(type_docs);
    let variants = item.plan.variants.iter();
    for member in variants.filter_map(|variant| item.enumeration.members.get(variant.member)) {
        let described = member_lines(shown(member.description.as_deref(), facts_only));
        is_complete &= !described.is_empty();
        has_odd_words |= docs::has_odd_words(&described);
    }
    let (lints, reason) = match (is_complete, has_odd_words) {
        (true, false) => return None,
        (true, true) => (quote!(clippy::doc_markdown), "has prose of the source"),
        (false, false) => (quote!(missing_docs), "lacks descriptions"),
        (false, true) => (
            quote!(missing_docs, clippy::doc_markdown),
            "has prose of the source",
        ),
    };
    Some(quote!(#[allow(#lints, clippy::allow_attributes, reason = #reason)]))
}

fn member_lines(description: Option<&Description>) -> Vec<String> {
    let markdown = description.and_then(Description::markdown);
    docs::wrapped(&markdown.unwrap_or_default())
}

fn derives(item: &RustEnum<'_>, others: &[&Path]) -> TokenStream {
    let copy = (!item.is_open()).then(|| quote!(Copy,));
    quote! {
        #[derive(Clone, #copy Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum #(, #others)*)]
    }
}

fn type_attribute(item: &RustEnum<'_>, crate_path: Option<&Path>) -> Option<TokenStream> {
    let keys = tokens::enum_keys(&item.facts, &item.plan, &item.identifier);
    let mut keys: Vec<TokenStream> = keys.into_iter().map(|(_, key)| key).collect();
    keys.extend(crate_path.map(|path| quote!(crate = #path)));
    tokens::attribute(&keys)
}

// Rust accepts no `repr` on an enum without variants.
fn repr(item: &RustEnum<'_>) -> Option<TokenStream> {
    let has_variants = !item.plan.variants.is_empty() || item.is_open();
    has_variants.then(|| tokens::repr(item.facts.underlying_type))
}

fn variant_tokens(item: &RustEnum<'_>, variant: &Variant<'_>, facts_only: bool) -> TokenStream {
    let Some(member) = item.enumeration.members.get(variant.member) else {
        return TokenStream::new();
    };
    let description = shown(member.description.as_deref(), facts_only);
    let docs = doc_comment(&member_lines(description));
    let translations = translations(description);
    let deprecated = deprecated(member.deprecation.as_deref(), facts_only);
    tokens::variant(
        &item.plan,
        variant,
        &docs,
        &quote!(#translations #deprecated),
    )
}

fn shown(description: Option<&Description>, facts_only: bool) -> Option<&Description> {
    description.filter(|_| !facts_only)
}

// `#[graph(doc("zh-CN" = "…"))]`
fn translations(description: Option<&Description>) -> Option<TokenStream> {
    let translations = &description?.translations;
    let texts = translations.iter().map(|(language, text)| {
        let text = markdown::from_page(text);
        quote!(#language = #text)
    });
    (!translations.is_empty()).then(|| quote!(#[graph(doc(#(#texts),*))]))
}

fn deprecated(deprecation: Option<&Deprecation>, facts_only: bool) -> Option<TokenStream> {
    let with_prose = !facts_only;
    let note = docs::deprecation_note(deprecation?, with_prose);
    Some(quote!(#[deprecated(note = #note)]))
}

fn doc_comment(lines: &[String]) -> TokenStream {
    let mut tokens = TokenStream::new();
    for line in lines {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line]).to_tokens(&mut tokens);
    }
    tokens
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
