//! The call of the runtime's macro `derive`, which has the items that every enum gets.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::discriminants::expand_variants;
use super::docs;
use super::schema::expand_declaration;
use super::values::{expand_from_value, value_table};
use crate::model::{Enumeration, Text};

/// Expands to
///
/// ```text
/// __private::derive! {
///     [kept UnknownMember(UnknownMember)] pub enum VppTokenState: i32;
///     impl [#[doc = "…"]] TYPE [#[doc(alias = "vppTokenState")]];
///     __DECLARATION = Declaration { name: "vppTokenState", … };
///     __Tables = TableSizes<6, 8, 0, 0>;
///     MEMBERS = &[VppTokenState::Unknown, …];
///     from_value [from 0]
/// }
/// ```
pub(super) fn expand_items(model: &Enumeration<'_>) -> TokenStream {
    let Enumeration {
        ident, visibility, ..
    } = model;
    let (kind, repr) = (expand_kind(model), repr(model));
    let (table, alias) = (docs::table(model), expand_alias(model));
    let values = value_table(model);
    let (declaration, variants) = (expand_declaration(model, &values), expand_variants(model));
    let from_value = expand_from_value(model, &values);
    quote! {
        __private::derive! {
            [#kind] #visibility enum #ident: #repr;
            impl [#[doc = #table] #[allow(clippy::same_name_method)]] TYPE [#alias];
            #declaration
            MEMBERS = #variants;
            from_value #from_value
        }
    }
}

/// What becomes of text that is no member.
fn expand_kind(model: &Enumeration<'_>) -> TokenStream {
    let Some(unknown) = &model.unknown else {
        return quote!(closed);
    };
    let variant = unknown.ident;
    match &unknown.text {
        Text::Lost(name) => quote!(lost #variant #name),
        Text::Kept(field) => quote!(kept #variant(#field)),
    }
}

/// The primitive type, by its last name.
fn repr(model: &Enumeration<'_>) -> Ident {
    Ident::new(model.repr.underlying_type().rust_name(), Span::call_site())
}

/// rustdoc refuses an alias that is the item's own name.
fn expand_alias(model: &Enumeration<'_>) -> Option<TokenStream> {
    let name = &model.name;
    (name != "TYPE").then(|| quote!(#[doc(alias = #name)]))
}
