//! The derive macro of [`graph-enum`](https://docs.rs/graph-enum). Use it through that crate.
//!
//! A derive runs through these stages, one module each:
//!
//! ```text
//! tokens ─ attr ─► attributes ─ check ─► model ─ expand ─► tokens
//!            │                    │                ▲
//!            └──────► errors ◄────┘             hash: a perfect hash of the names, and of the integers
//!                       │
//!                       └─ fallback ─► the errors, and stubs of all that a derive gives
//! ```

mod attr;
mod check;
mod discriminant;
mod errors;
mod expand;
mod fallback;
mod hash;
mod model;
mod nearest;
mod wire_case;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::errors::Errors;

/// Makes a wire enum of an enum.
#[proc_macro_derive(GraphEnum, attributes(graph))]
pub fn graph_enum(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(input.into()).into()
}

/// The derive, on tokens that tests can make: never panics, whatever they are.
fn derive(input: TokenStream) -> TokenStream {
    let parsed = match syn::parse2::<DeriveInput>(input.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            let (error, stubs) = (error.into_compile_error(), fallback::expand_unparsed(input));
            return quote!(#error #stubs);
        }
    };
    let mut errors = Errors::default();
    let attributes = attr::parse_enum(&mut errors, &parsed);
    let model = check::check(&mut errors, &parsed, &attributes);
    match (errors.finish(), model) {
        (None, Some(model)) => expand::expand(&model),
        (errors, _) => {
            let stubs = fallback::expand(&parsed, &attributes);
            quote!(#errors #stubs)
        }
    }
}
