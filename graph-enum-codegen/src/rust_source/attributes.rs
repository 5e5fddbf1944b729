//! Takes the attributes of an enum or a variant; gives the keys of `#[graph(…)]` that a schema has.

use graph_enum_core::UnderlyingType;
use graph_enum_core::WireCase;
use syn::meta::ParseNestedMeta;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, LitStr, Meta, Token};

/// `#[graph(name = "…", namespace = "…", version = "…", rename_all = "…", flags)]`, `#[repr(…)]`
#[derive(Default)]
pub(super) struct TypeKeys {
    pub(super) name: Option<String>,
    pub(super) namespace: Option<String>,
    pub(super) version: Option<String>,
    pub(super) rename_all: Option<WireCase>,
    pub(super) is_flags: bool,
    pub(super) underlying_type: Option<UnderlyingType>,
}

/// `#[graph(name = "…", alias = "…", unknown)]`
#[derive(Default)]
pub(super) struct VariantKeys {
    pub(super) name: Option<String>,
    pub(super) aliases: Vec<String>,
    pub(super) is_unknown: bool,
}

/// The attributes, and those that `#[cfg_attr(…, …)]` brings under some condition.
pub(super) fn conditional(attributes: &[Attribute]) -> Vec<Meta> {
    let mut waiting: Vec<Meta> = attributes.iter().map(|found| found.meta.clone()).collect();
    waiting.reverse();
    let mut found = Vec::new();
    while let Some(meta) = waiting.pop() {
        match &meta {
            Meta::List(list) if list.path.is_ident("cfg_attr") => {
                let parse = |input: &syn::parse::ParseBuffer<'_>| {
                    // The condition, which may be `true`: no attribute is.
                    while !input.is_empty() && !input.peek(Token![,]) {
                        input.parse::<proc_macro2::TokenTree>()?;
                    }
                    input.parse::<Option<Token![,]>>()?;
                    Punctuated::<Meta, Token![,]>::parse_terminated(input)
                };
                // A mistake is for rustc to report.
                let inner = list.parse_args_with(parse).unwrap_or_default();
                waiting.extend(inner.into_iter().rev());
            }
            _ => found.push(meta),
        }
    }
    found
}

/// Whether `GraphEnum` is derived, by whatever path.
pub(super) fn derives_graph_enum(attributes: &[Meta]) -> bool {
    let mut is_derived = false;
    for derive in attributes {
        if derive.path().is_ident("derive") {
            // What is not a list of paths is another macro's business, or a mistake that rustc reports.
            let _ = parse_nested(derive, |meta| {
                let last = meta.path.segments.last();
                is_derived |= last.is_some_and(|last| last.ident == "GraphEnum");
                Ok(())
            });
        }
    }
    is_derived
}

fn parse_nested(
    attribute: &Meta,
    read: impl FnMut(ParseNestedMeta<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    attribute
        .require_list()?
        .parse_args_with(syn::meta::parser(read))
}

impl TypeKeys {
    pub(super) fn parse(attributes: &[Meta]) -> syn::Result<Self> {
        let mut keys = Self::default();
        for attribute in attributes {
            if attribute.path().is_ident("repr") {
                parse_nested(attribute, |meta| {
                    let repr = meta.path.get_ident().map(ToString::to_string);
                    let parsed = repr.and_then(|repr| UnderlyingType::from_rust_name(&repr));
                    keys.underlying_type = parsed.or(keys.underlying_type);
                    skip_value(&meta)
                })?;
            } else if attribute.path().is_ident("graph") {
                parse_nested(attribute, |meta| keys.read(&meta))?;
            }
        }
        Ok(keys)
    }

    fn read(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        if meta.path.is_ident("name") {
            self.name = Some(text(meta)?);
        } else if meta.path.is_ident("namespace") {
            self.namespace = Some(text(meta)?);
        } else if meta.path.is_ident("version") {
            self.version = Some(text(meta)?);
        } else if meta.path.is_ident("rename_all") {
            let rule = WireCase::parse(&text(meta)?);
            self.rename_all =
                Some(rule.ok_or_else(|| meta.error("not one of serde's eight rules"))?);
        } else if meta.path.is_ident("flags") {
            self.is_flags = true;
        } else {
            skip_value(meta)?;
        }
        Ok(())
    }
}

impl VariantKeys {
    pub(super) fn parse(attributes: &[Meta]) -> syn::Result<Self> {
        let mut keys = Self::default();
        for attribute in attributes
            .iter()
            .filter(|found| found.path().is_ident("graph"))
        {
            parse_nested(attribute, |meta| {
                if meta.path.is_ident("name") {
                    keys.name = Some(text(&meta)?);
                } else if meta.path.is_ident("alias") {
                    keys.aliases.push(text(&meta)?);
                } else if meta.path.is_ident("unknown") {
                    keys.is_unknown = true;
                } else {
                    skip_value(&meta)?;
                }
                Ok(())
            })?;
        }
        Ok(keys)
    }
}

fn text(meta: &ParseNestedMeta<'_>) -> syn::Result<String> {
    Ok(meta.value()?.parse::<LitStr>()?.value())
}

// A key that says nothing about the schema: `doc("zh-CN" = "…")`, `crate = path`.
fn skip_value(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    if meta.input.peek(Token![=]) {
        meta.value()?.parse::<Expr>()?;
    } else if meta.input.peek(syn::token::Paren) {
        let content;
        syn::parenthesized!(content in meta.input);
        content.parse::<proc_macro2::TokenStream>()?;
    }
    Ok(())
}
