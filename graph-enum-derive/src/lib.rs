//! The derive macro of [`graph-enum`](https://docs.rs/graph-enum). Use it through that crate.
//!
//! A derive runs through these stages, one module each:
//!
//! ```text
//! tokens ─ attr ─► attributes ─ check ─► model ─ expand ─► tokens
//!            │                    │ ▲               ▲
//!            └──────► errors ◄────┘ └───── hash ────┘  a perfect hash of the names, and of the integers
//!                       │
//!                       └─ fallback ─► the errors, and stubs of all that a derive gives
//! ```

mod derive;

mod attr;
mod check;
mod model;
mod expand;

mod errors;
mod fallback;

#[cfg(test)]
mod mutations;

#[doc = include_str!("keys.md")]
#[proc_macro_derive(GraphEnum, attributes(graph))]
pub fn graph_enum(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::derive(input.into()).into()
}
