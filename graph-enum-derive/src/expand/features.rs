//! The impls of features' traits, each left out by a feature that is off or by `skip`.

use graph_enum_syntax::{Feature, Model};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse_quote;

use super::macros;
use super::target::Target;

/// Expands to
///
/// ```text
/// ::graph_enum::private::if_serde! { impl Serialize for E { … } impl Deserialize for E { … } }
/// ```
///
/// and so on. The macros keep what is in their braces if the runtime has the feature.
pub(super) fn expand_features(model: &Model<'_>, target: &Target) -> TokenStream {
    let features = Feature::ALL.into_iter();
    let features = features.filter(|feature| !model.skipped.contains(feature));
    let macros = macros(model);
    let impls = features.map(|feature| {
        let name = format_ident!("if_{}", feature.name(), span = Span::call_site());
        let impls = match feature {
            Feature::Serde => expand_serde(target),
            Feature::Schemars => expand_schemars(target),
            Feature::Utoipa => expand_utoipa(target),
            Feature::Arbitrary => expand_arbitrary(target),
        };
        quote!(#macros::#name! { #impls })
    });
    impls.collect()
}

fn expand_serde(target: &Target) -> TokenStream {
    let serialize = quote! {
        #[inline]
        fn serialize<S: __private::serde_core::Serializer>(
            &self,
            serializer: S,
        ) -> __private::Result<S::Ok, S::Error> {
            __private::serialize(self, serializer)
        }
    };
    let deserialize = quote! {
        #[inline]
        fn deserialize<D: __private::serde_core::Deserializer<'de>>(
            deserializer: D,
        ) -> __private::Result<Self, D::Error> {
            __private::deserialize(deserializer)
        }
    };
    let serialize = target.implement(&quote!(__private::serde_core::Serialize), &serialize);
    let of = quote!(__private::serde_core::Deserialize<'de>);
    let deserialize = target.implement_with(parse_quote!('de), &of, &deserialize);
    quote!(#serialize #deserialize)
}

fn expand_schemars(target: &Target) -> TokenStream {
    let ty = &target.ty;
    let items = quote! {
        fn schema_name() -> __private::Cow<'static, __private::str> {
            __private::Cow::Borrowed(<#ty as __private::GraphEnum>::TYPE.name())
        }

        fn schema_id() -> __private::Cow<'static, __private::str> {
            __private::Cow::Borrowed(<#ty as __private::GraphEnum>::TYPE.qualified_name())
        }

        fn json_schema(_: &mut __private::schemars::SchemaGenerator) -> __private::schemars::Schema {
            __private::schemars_schema(<#ty as __private::GraphEnum>::TYPE)
        }
    };
    target.implement(&quote!(__private::schemars::JsonSchema), &items)
}

fn expand_utoipa(target: &Target) -> TokenStream {
    let ty = &target.ty;
    let compose = quote! {
        fn compose(
            _: __private::UtoipaSchemas,
        ) -> __private::utoipa::openapi::RefOr<__private::utoipa::openapi::schema::Schema> {
            __private::utoipa_schema(<#ty as __private::GraphEnum>::TYPE)
        }
    };
    let name = quote! {
        fn name() -> __private::Cow<'static, __private::str> {
            __private::Cow::Borrowed(<#ty as __private::GraphEnum>::TYPE.name())
        }
    };
    let compose = target.implement(&quote!(__private::utoipa::__dev::ComposeSchema), &compose);
    let name = target.implement(&quote!(__private::utoipa::ToSchema), &name);
    quote!(#compose #name)
}

fn expand_arbitrary(target: &Target) -> TokenStream {
    let items = quote! {
        fn arbitrary(
            unstructured: &mut __private::arbitrary::Unstructured<'a>,
        ) -> __private::arbitrary::Result<Self> {
            __private::arbitrary_value(unstructured)
        }
    };
    let of = quote!(__private::arbitrary::Arbitrary<'a>);
    target.implement_with(parse_quote!('a), &of, &items)
}
