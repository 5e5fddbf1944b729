//! Takes the attributes of an enum or a variant; gives the keys of `#[graph(…)]` that a schema has.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, Expr, ExprLit, ExprUnary, Lit, LitStr, Token, UnOp};

use crate::rust::wire_case::WireCase;
use crate::underlying_type::UnderlyingType;

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

/// Whether `GraphEnum` is derived, by whatever path.
pub(super) fn derives_graph_enum(attributes: &[Attribute]) -> bool {
    let derives = attributes
        .iter()
        .filter(|found| found.path().is_ident("derive"));
    let mut is_derived = false;
    for derive in derives {
        // What is not a list of paths is another macro's business, or a mistake that rustc reports.
        let _ = derive.parse_nested_meta(|meta| {
            let last = meta.path.segments.last();
            is_derived |= last.is_some_and(|last| last.ident == "GraphEnum");
            Ok(())
        });
    }
    is_derived
}

impl TypeKeys {
    pub(super) fn parse(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut keys = Self::default();
        for attribute in attributes {
            if attribute.path().is_ident("repr") {
                attribute.parse_nested_meta(|meta| {
                    let repr = meta.path.get_ident().map(ToString::to_string);
                    let parsed = repr.and_then(|repr| repr.parse().ok());
                    keys.underlying_type = parsed.or(keys.underlying_type);
                    skip_value(&meta)
                })?;
            } else if attribute.path().is_ident("graph") {
                attribute.parse_nested_meta(|meta| keys.read(&meta))?;
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
            let rule = text(meta)?.parse();
            self.rename_all =
                Some(rule.map_err(|()| meta.error("not one of serde's eight rules"))?);
        } else if meta.path.is_ident("flags") {
            self.is_flags = true;
        } else {
            skip_value(meta)?;
        }
        Ok(())
    }
}

impl VariantKeys {
    pub(super) fn parse(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut keys = Self::default();
        for attribute in attributes
            .iter()
            .filter(|found| found.path().is_ident("graph"))
        {
            attribute.parse_nested_meta(|meta| {
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

/// `= -2_016_330_712`
pub(super) fn integer(expression: &Expr) -> syn::Result<i64> {
    match expression {
        Expr::Lit(ExprLit {
            lit: Lit::Int(literal),
            ..
        }) => literal.base10_parse(),
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => match &**expr {
            // The smallest integer has no positive counterpart.
            Expr::Lit(ExprLit {
                lit: Lit::Int(literal),
                ..
            }) => format!("-{}", literal.base10_digits())
                .parse()
                .map_err(|_| syn::Error::new_spanned(literal, "not an integer of 64 bits")),
            other => integer(other)?
                .checked_neg()
                .ok_or_else(|| syn::Error::new_spanned(other, "not an integer of 64 bits")),
        },
        Expr::Paren(inner) => integer(&inner.expr),
        Expr::Group(inner) => integer(&inner.expr),
        other => Err(syn::Error::new_spanned(
            other,
            "only a literal can be compared with a schema; write the integer itself",
        )),
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
