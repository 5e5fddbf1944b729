//! [`Target`]: the type that items are implemented for.

use graph_enum_syntax::Model;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, parse_quote};

/// The enum as written in an `impl`. Parameters and bounds are empty, except after a mistake.
pub(super) struct Target {
    generics: Generics,
    /// `E`, `E<T>`
    pub(super) ty: TokenStream,
}

impl Target {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let (ident, mut generics) = (model.ident, model.generics.clone());
        let (_, arguments, _) = model.generics.split_for_impl();
        let ty = quote!(#ident #arguments);
        // A type with parameters is `'static` only if they are.
        if !generics.params.is_empty() {
            let is_static = parse_quote!(#ty: 'static);
            generics.make_where_clause().predicates.push(is_static);
        }
        Self { generics, ty }
    }

    /// `impl<T> Trait for E<T> where … { items }`, or without a trait.
    pub(super) fn implement(&self, of: Option<&TokenStream>, items: &TokenStream) -> TokenStream {
        let (parameters, _, bounds) = self.generics.split_for_impl();
        let (of, ty) = (of.map(|of| quote!(#of for)), &self.ty);
        quote! {
            #[automatically_derived]
            impl #parameters #of #ty #bounds { #items }
        }
    }

    /// `const fn name<T>(argument) -> output where … { body }`
    pub(super) fn function(
        &self,
        name: &str,
        argument: &TokenStream,
        output: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (parameters, _, bounds) = self.generics.split_for_impl();
        let name = Ident::new(name, Span::call_site());
        quote! {
            #[inline]
            const fn #name #parameters (#argument) -> #output #bounds { #body }
        }
    }

    /// `[T,] E<T> [where …]`, the input of the runtime's macros.
    pub(super) fn arguments(&self) -> TokenStream {
        let parameters = self.generics.params.iter().cloned();
        let parameters = parameters.map(|mut parameter| {
            match &mut parameter {
                GenericParam::Type(parameter) => parameter.default = None,
                GenericParam::Const(parameter) => parameter.default = None,
                GenericParam::Lifetime(_) => {}
            }
            parameter.into_token_stream()
        });
        let (ty, bounds) = (&self.ty, &self.generics.where_clause);
        quote!([#(#parameters,)*] #ty [#bounds])
    }
}
