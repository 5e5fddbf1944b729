//! Syntax of the attributes: takes an enum's and its variants' attributes, one at a time, gives
//! what they say. What that means together is for `check`.

mod entry;
mod keys;

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Expr, Ident, Lit, LitStr, Meta, Path, Variant};

use self::entry::{Entry, parse_entries};
pub(crate) use self::keys::Key;
use crate::errors::Errors;
use crate::wire_case::WireCase;

/// What an enum's attributes say.
#[derive(Default)]
pub(crate) struct EnumAttributes {
    pub(crate) name: Option<LitStr>,
    pub(crate) namespace: Option<LitStr>,
    pub(crate) version: Option<LitStr>,
    pub(crate) rename_all: Option<WireCase>,
    pub(crate) flags: Option<Ident>,
    pub(crate) case_sensitive: Option<Ident>,
    pub(crate) runtime: Option<Path>,
    /// What stands in `#[repr(...)]`.
    pub(crate) reprs: Vec<Ident>,
    pub(crate) docs: DocAttributes,
    pub(crate) variants: Vec<VariantAttributes>,
}

/// What a variant's attributes say.
#[derive(Default)]
pub(crate) struct VariantAttributes {
    pub(crate) name: Option<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) unknown: Option<Ident>,
    pub(crate) is_deprecated: bool,
    pub(crate) docs: DocAttributes,
}

/// Doc comments, and descriptions in other languages.
#[derive(Default)]
pub(crate) struct DocAttributes {
    pub(crate) lines: Vec<String>,
    pub(crate) translations: Vec<(LitStr, LitStr)>,
}

/// Parses the attributes of an enum and of its variants.
pub(crate) fn parse_enum(errors: &mut Errors, input: &DeriveInput) -> EnumAttributes {
    let mut attributes = EnumAttributes::default();
    let mut given = Vec::new();
    for attribute in &input.attrs {
        if attribute.path().is_ident("graph") {
            for entry in parse_entries(errors, attribute) {
                if keys::check_key(errors, &entry, keys::ON_ENUM, keys::ON_VARIANT, &mut given) {
                    attributes.take(errors, entry);
                }
            }
        } else if attribute.path().is_ident("repr") {
            parse_repr(&mut attributes.reprs, attribute);
        } else {
            parse_doc(&mut attributes.docs.lines, attribute);
        }
    }
    if let Data::Enum(data) = &input.data {
        let variants = data.variants.iter();
        attributes.variants = variants
            .map(|variant| parse_variant(errors, variant))
            .collect();
    }
    attributes
}

fn parse_variant(errors: &mut Errors, variant: &Variant) -> VariantAttributes {
    let mut attributes = VariantAttributes::default();
    let mut given = Vec::new();
    for attribute in &variant.attrs {
        if attribute.path().is_ident("graph") {
            for entry in parse_entries(errors, attribute) {
                if keys::check_key(errors, &entry, keys::ON_VARIANT, keys::ON_ENUM, &mut given) {
                    attributes.take(errors, entry);
                }
            }
        } else if attribute.path().is_ident("deprecated") {
            attributes.is_deprecated = true;
        } else {
            parse_doc(&mut attributes.docs.lines, attribute);
        }
    }
    attributes
}

impl EnumAttributes {
    fn take(&mut self, errors: &mut Errors, entry: Entry) {
        match entry.key {
            // #[graph(name = "...")]
            Key::Name => self.name = entry.string(errors),
            // #[graph(namespace = "...")]
            Key::Namespace => self.namespace = entry.string(errors),
            // #[graph(version = "...")]
            Key::Version => self.version = entry.string(errors),
            // #[graph(rename_all = "...")]
            Key::RenameAll => self.rename_all = parse_rename_all(errors, &entry),
            // #[graph(flags)]
            Key::Flags => self.flags = entry.word(errors),
            // #[graph(case_sensitive)]
            Key::CaseSensitive => self.case_sensitive = entry.word(errors),
            // #[graph(crate = path)]
            Key::Crate => self.runtime = entry.path(errors),
            // #[graph(doc("zh-CN" = "..."))]
            Key::Doc => self.docs.translations.extend(entry.translations(errors)),
            Key::Alias | Key::Unknown => {}
        }
    }
}

impl VariantAttributes {
    fn take(&mut self, errors: &mut Errors, entry: Entry) {
        match entry.key {
            // #[graph(name = "...")]
            Key::Name => self.name = entry.string(errors),
            // #[graph(alias = "...")]
            Key::Alias => self.aliases.extend(entry.string(errors)),
            // #[graph(unknown)]
            Key::Unknown => self.unknown = entry.word(errors),
            // #[graph(doc("zh-CN" = "..."))]
            Key::Doc => self.docs.translations.extend(entry.translations(errors)),
            _ => {}
        }
    }
}

fn parse_rename_all(errors: &mut Errors, entry: &Entry) -> Option<WireCase> {
    let rule = entry.string(errors)?;
    match WireCase::parse(&rule.value()) {
        Ok(rule) => Some(rule),
        Err(known) => {
            let hint = keys::hint(&rule.value(), &known, "use one of", '"');
            errors.report(
                &rule,
                format_args!("unknown rule `{:?}`; {hint}", rule.value()),
            );
            None
        }
    }
}

// #[repr(i32)]; rustc itself says what is malformed.
fn parse_repr(reprs: &mut Vec<Ident>, attribute: &Attribute) {
    if let Meta::List(list) = &attribute.meta {
        reprs.extend(
            list.tokens
                .clone()
                .into_iter()
                .filter_map(|token| match token {
                    TokenTree::Ident(ident) => Some(ident),
                    _ => None,
                }),
        );
    }
}

// #[doc = "..."]; anything but a string cannot be read here, and goes without.
fn parse_doc(lines: &mut Vec<String>, attribute: &Attribute) {
    if let Meta::NameValue(pair) = &attribute.meta {
        if pair.path.is_ident("doc") {
            lines.extend(string_of(&pair.value));
        }
    }
}

fn string_of(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(string) => Some(string.value()),
            _ => None,
        },
        // A macro's variable arrives in an invisible group.
        Expr::Group(group) => string_of(&group.expr),
        _ => None,
    }
}

/// Where an error about an attribute's end stands: its last token, or the attribute.
fn last_token(tokens: impl ToTokens) -> Option<TokenTree> {
    tokens.into_token_stream().into_iter().last()
}
