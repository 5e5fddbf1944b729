//! [`Target`]: the type that items are implemented for.

use graph_enum_syntax::Model;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Visibility, parse_quote};

/// The enum as written in an `impl`. Parameters and bounds are empty, except after a mistake.
pub(super) struct Target {
    generics: Generics,
    /// `E`, `E<T>`
    pub(super) ty: TokenStream,
    /// The enum's, for its inherent items.
    pub(super) visibility: Visibility,
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
        Self {
            generics,
            ty,
            visibility: expand_visibility(model.visibility),
        }
    }

    /// `impl<T> E<T> where … { items }`
    pub(super) fn inherent(&self, items: &TokenStream) -> TokenStream {
        let (parameters, _, bounds) = self.generics.split_for_impl();
        let ty = &self.ty;
        quote! {
            #[automatically_derived]
            impl #parameters #ty #bounds { #items }
        }
    }

    /// `impl<T> Trait for E<T> where … { items }`
    pub(super) fn implement(&self, of: &TokenStream, items: &TokenStream) -> TokenStream {
        implement(&self.generics, of, &self.ty, items)
    }

    /// The same for another type.
    pub(super) fn implement_for(
        &self,
        ty: &TokenStream,
        of: &TokenStream,
        items: &TokenStream,
    ) -> TokenStream {
        implement(&self.generics, of, ty, items)
    }

    /// The same with one more parameter.
    pub(super) fn implement_with(
        &self,
        parameter: GenericParam,
        of: &TokenStream,
        items: &TokenStream,
    ) -> TokenStream {
        let mut generics = self.generics.clone();
        generics.params.push(parameter);
        implement(&generics, of, &self.ty, items)
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

fn implement(
    generics: &Generics,
    of: &TokenStream,
    ty: &TokenStream,
    items: &TokenStream,
) -> TokenStream {
    // Lifetimes first, wherever they are in the list.
    let (parameters, _, bounds) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #parameters #of for #ty #bounds { #items }
    }
}

/// The visibility, as written by the derive. From an item whose first token is in a `macro_rules!`, rustc would take the
/// item for a person's, and warn that it is not used.
fn expand_visibility(visibility: &Visibility) -> Visibility {
    let mut visibility = visibility.clone();
    match &mut visibility {
        Visibility::Public(public) => public.span = Span::call_site(),
        Visibility::Restricted(restricted) => restricted.pub_token.span = Span::call_site(),
        Visibility::Inherited => {}
    }
    visibility
}
