//! The derive macro of [`graph-enum`](https://docs.rs/graph-enum). Use it through that crate.
//!
//! ```text
//! tokens ─ graph-enum-syntax ─► model ─ hash ─► plan ─ expand ─► tokens
//!                  │                      │                         ▲
//!                  └─────────► errors ◄───┘ ────────────────────────┘
//! ```
//!
//! After a mistake the model is [`Model::failed`](graph_enum_syntax::Model::failed), an enumeration without members,
//! which is expanded like any other.

mod derive;
mod plan;
mod expand;

#[cfg(test)]
mod tests;

/// Derives `graph_enum::GraphEnum`, with the inherent items, the conversions and the traits of the features that are on.
#[proc_macro_derive(GraphEnum, attributes(graph))]
pub fn graph_enum(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::derive(input.into()).into()
}
