//! [`Target`]: the enum that items are implemented for.

use graph_enum_syntax::Model;
use proc_macro2::{Ident, Span};
use syn::{
    GenericParam, Generics, ImplGenerics, TypeGenerics, Visibility, WhereClause, parse_quote,
};

/// The enum as its `impl`s name it.
pub(super) struct Target<'a> {
    pub(super) ident: &'a Ident,
    /// Empty, except after a mistake.
    generics: Generics,
    /// The enum's, for its inherent items.
    pub(super) visibility: Visibility,
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
        Self {
            ident,
            generics,
            visibility: expand_visibility(model.visibility),
        }
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
