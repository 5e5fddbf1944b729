//! After a mistake: takes what could be read of the type, gives stubs of everything that a derive
//! gives, so that code which uses the type adds no error of its own.
//!
//! The stubs need not agree with the enum, only with the signatures that its users rely on: nothing
//! runs of a program that did not compile.

mod flags;
mod inherent;
#[cfg(test)]
mod tests;
mod traits;
mod unparsed;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, GenericParam, Generics, Visibility, parse_quote};

use crate::attr::EnumAttributes;
use crate::check::repr_of;
use crate::expand::{primitive, runtime};

/// A type whose derive failed, as far as its users can see it.
struct Failed<'a> {
    visibility: &'a Visibility,
    generics: Generics,
    /// The type with its parameters: `E`, `E<T>`.
    target: TokenStream,
    /// The primitive type of the integers, by its last name.
    repr: Ident,
    is_open: bool,
    is_flags: bool,
    runtime: TokenStream,
}

/// Expands to
///
/// ```text
/// const _: () = { use ::graph_enum::private as __private; impl E { … } impl GraphEnum for E { … } … };
/// ```
pub(crate) fn expand(input: &DeriveInput, attributes: &EnumAttributes) -> TokenStream {
    expand_stubs(&Failed::new(input, attributes, is_open(input, attributes)))
}

/// The same for tokens that are no item as `syn` knows them; nothing, where not even a name is found.
pub(crate) fn expand_unparsed(input: TokenStream) -> TokenStream {
    unparsed::parse(input).map_or_else(TokenStream::new, |(input, attributes, is_open)| {
        expand_stubs(&Failed::new(&input, &attributes, is_open))
    })
}

fn expand_stubs(failed: &Failed<'_>) -> TokenStream {
    let runtime = &failed.runtime;
    let parts = [
        inherent::expand_inherent(failed),
        traits::expand_traits(failed),
        flags::expand_flags(failed),
    ];
    quote! {
        #[allow(deprecated)]
        const _: () = {
            use #runtime::private as __private;
            #(#parts)*
        };
    }
}

/// Whether the enum was meant to be open: a variant is marked, or has room for a text.
fn is_open(input: &DeriveInput, attributes: &EnumAttributes) -> bool {
    let Data::Enum(data) = &input.data else {
        return false;
    };
    let is_marked = attributes.variants.iter().any(|it| it.unknown.is_some());
    is_marked || data.variants.iter().any(|it| !it.fields.is_empty())
}

impl<'a> Failed<'a> {
    fn new(input: &'a DeriveInput, attributes: &EnumAttributes, is_open: bool) -> Self {
        let (ident, mut generics) = (&input.ident, input.generics.clone());
        let (_, parameters, _) = input.generics.split_for_impl();
        let target = quote!(#ident #parameters);
        // An enumeration outlives everything; a type with parameters need not.
        if !generics.params.is_empty() {
            let is_static = parse_quote!(#target: 'static);
            generics.make_where_clause().predicates.push(is_static);
        }
        Self {
            visibility: &input.vis,
            generics,
            target,
            repr: Ident::new(
                repr_of(attributes).underlying_type().rust_name(),
                Span::call_site(),
            ),
            is_open,
            is_flags: attributes.flags.is_some(),
            runtime: runtime(attributes.runtime.as_ref()),
        }
    }

    /// `impl Trait for E<T> where … { items }`, or without a trait.
    fn expand_impl(&self, of: Option<TokenStream>, items: &TokenStream) -> TokenStream {
        let (parameters, _, bounds) = self.generics.split_for_impl();
        let (of, target) = (of.map(|of| quote!(#of for)), &self.target);
        quote! {
            #[automatically_derived]
            #[allow(dead_code)]
            impl #parameters #of #target #bounds { #items }
        }
    }

    /// The primitive type of the integers.
    fn repr_type(&self) -> TokenStream {
        primitive(&self.repr.to_string())
    }

    /// The parameters as an `impl` declares them: bounds, but no defaults.
    fn declared_parameters(&self) -> TokenStream {
        let parameters = self.generics.params.iter().cloned();
        let declared = parameters.map(|mut parameter| {
            match &mut parameter {
                GenericParam::Type(parameter) => parameter.default = None,
                GenericParam::Const(parameter) => parameter.default = None,
                GenericParam::Lifetime(_) => {}
            }
            parameter.into_token_stream()
        });
        quote!(#(#declared,)*)
    }
}
