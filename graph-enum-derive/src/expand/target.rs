//! [`Target`]: the enum that items are implemented for.

use graph_enum_syntax::Model;
use proc_macro2::Ident;
use syn::{GenericParam, Generics, ImplGenerics, TypeGenerics, WhereClause, parse_quote};

/// The enum as its `impl`s name it.
pub(super) struct Target<'a> {
    pub(super) ident: &'a Ident,
    /// Empty, except after a mistake.
    generics: Generics,
}

impl<'a> Target<'a> {
    pub(super) fn new(model: &Model<'a>) -> Self {
        let (ident, mut generics) = (model.ident, model.generics.clone());
        // A type with parameters is `'static` only if they are.
        if !generics.params.is_empty() {
            let (_, arguments, _) = model.generics.split_for_impl();
            let is_static = parse_quote!(#ident #arguments: 'static);
            generics.make_where_clause().predicates.push(is_static);
        }
        Self { ident, generics }
    }

    /// The parameters, the arguments and the bounds of `impl<T> E<T> where …`.
    pub(super) fn generics(&self) -> (ImplGenerics<'_>, TypeGenerics<'_>, Option<&WhereClause>) {
        self.generics.split_for_impl()
    }

    /// The same with one more parameter.
    pub(super) fn with_parameter(&self, parameter: GenericParam) -> Generics {
        let mut generics = self.generics.clone();
        generics.params.push(parameter);
        generics
    }
}
