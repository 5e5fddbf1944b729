//! The attributes of [`graph-enum-catalog`](https://docs.rs/graph-enum-catalog). Use them through that crate.
//!
//! ```text
//! arguments ─┐
//! enum ──────┼─ find ─► type ─ members ─► plan ─ variants ─► the enum with its members
//! facts ─────┘
//! ```

mod arguments;
mod below;

mod find;
mod known;
mod members;

mod variants;
mod fill;
mod types;

use graph_enum_facts::{BETA, V1};
use proc_macro::TokenStream;

/// The enum gets the members of Microsoft Graph v1.0, of the type that has its name.
#[proc_macro_attribute]
pub fn v1(arguments: TokenStream, item: TokenStream) -> TokenStream {
    fill::fill(V1, "v1", arguments.into(), item.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn __types(_: TokenStream) -> TokenStream {
    types::types().into()
}

/// The enum gets the members of Microsoft Graph beta, of the type that has its name.
#[proc_macro_attribute]
pub fn beta(arguments: TokenStream, item: TokenStream) -> TokenStream {
    fill::fill(BETA, "beta", arguments.into(), item.into()).into()
}
