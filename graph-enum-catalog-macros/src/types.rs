//! Every type of v1.0 as an enum to be filled in, a module for each namespace.

use std::collections::BTreeMap;

use graph_enum_core::WireCase;
use graph_enum_emit::pascal_case;
use graph_enum_facts::{Enumeration, V1};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

pub(crate) fn types() -> TokenStream {
    let mut modules: BTreeMap<&str, Vec<Enumeration>> = BTreeMap::new();
    for found in V1.all() {
        modules.entry(found.namespace()).or_default().push(found);
    }
    let modules = modules.into_iter().map(|(namespace, types)| {
        let module = Ident::new(&module_name(namespace), Span::call_site());
        let docs = format!("The enumeration types of `{namespace}`.");
        let types = types.into_iter().filter_map(expand_type);
        quote! {
            #[doc = #docs]
            pub mod #module { #(#types)* }
        }
    });
    modules.collect()
}

// Expands to:
//     /// `microsoft.graph.riskLevel`
//     #[v1]
//     #[derive(Clone, Debug, ..., GraphEnum)]
//     #[graph(namespace = "microsoft.graph")]
//     #[non_exhaustive]
//     pub enum RiskLevel {}
fn expand_type(found: Enumeration) -> Option<TokenStream> {
    let identifier = Ident::new(&pascal_case(found.name())?, Span::call_site());
    let (name, namespace) = (found.name(), found.namespace());
    let docs = format!("`{}`", found.qualified_name());
    Some(quote! {
        #[doc = #docs]
        #[::graph_enum_catalog_macros::v1]
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::graph_enum::GraphEnum)]
        #[graph(name = #name, namespace = #namespace)]
        #[non_exhaustive]
        pub enum #identifier {}
    })
}

// `microsoft.graph.callRecords` becomes `call_records`, `microsoft.graph` itself `graph`.
fn module_name(namespace: &str) -> String {
    let prefix = "microsoft.graph.";
    let short = namespace.strip_prefix(prefix).unwrap_or("graph");
    let snake: String = WireCase::Snake.apply(short).collect();
    snake.replace('.', "_")
}
