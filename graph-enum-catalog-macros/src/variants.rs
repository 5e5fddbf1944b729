//! The variants of the filled in enum: the user's own, and the others around them.

use graph_enum_emit::{Plan, Variant, tokens};
use graph_enum_facts::Deprecation;
use graph_enum_syntax::{VariantAttributes, unraw};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::members::Written;

/// All variants. `deprecations` are of the members, by index.
pub(crate) fn expand_variants(
    plan: &Plan<'_>,
    written: &Written<'_>,
    deprecations: &[Option<Deprecation>],
    runtime: &TokenStream,
) -> TokenStream {
    // A doc comment would become the description in the schema.
    let undocumented = quote!(#[allow(missing_docs)]);
    let mut variants = TokenStream::new();
    for planned in &plan.variants {
        match written.members.get(&planned.member) {
            None => {
                let deprecation = deprecations.get(planned.member).copied().flatten();
                let deprecated = deprecation.map(expand_deprecated).into_token_stream();
                let variant = tokens::variant(plan, planned, &undocumented, &deprecated);
                quote!(#variant,).to_tokens(&mut variants);
            }
            Some(same) => {
                for (variant, attributes) in same {
                    expand_own(plan, planned, variant, attributes).to_tokens(&mut variants);
                }
            }
        }
    }
    let last = plan.variants.last().and_then(|last| last.value);
    let mut free = last.unwrap_or_default();
    for stranger in &written.strangers {
        free = free.saturating_add(1);
        let discriminant = tokens::discriminant(free);
        let (attributes, identifier) = (&stranger.attrs, &stranger.ident);
        quote!(#(#attributes)* #identifier #discriminant,).to_tokens(&mut variants);
    }
    let others = &written.others;
    quote!(#(#others,)*).to_tokens(&mut variants);
    if let Some(unknown) = &plan.unknown {
        tokens::unknown_variant(unknown, runtime).to_tokens(&mut variants);
    }
    variants
}

// Expands to: #[deprecated(note = "deprecated by Microsoft Graph on 2024-04-10")]
pub(crate) fn expand_deprecated(deprecation: Deprecation) -> TokenStream {
    let note = tokens::deprecation_note(deprecation.date, deprecation.removal_date);
    quote!(#[deprecated(note = #note)])
}

/// A variant of the user, with its name and integer.
// Expands to:
//     #[graph(alias = "little")]   // the user's attributes
//     #[graph(name = "low")]       // only if neither the user nor the rule gives it
//     Harmless = 0,
fn expand_own(
    plan: &Plan<'_>,
    planned: &Variant<'_>,
    variant: &syn::Variant,
    attributes: &VariantAttributes,
) -> TokenStream {
    let planned = Variant {
        identifier: unraw(&variant.ident),
        ..planned.clone()
    };
    let keys = if attributes.name.is_none() {
        tokens::variant_keys(plan, &planned)
    } else {
        Vec::new()
    };
    let graph = tokens::attribute(&keys);
    let discriminant = planned
        .value
        .map(tokens::discriminant)
        .into_iter()
        .flatten();
    let discriminant = discriminant.map(|mut token| {
        // A lint shows the variant and not the attribute.
        token.set_span(variant.ident.span());
        token
    });
    let discriminant: TokenStream = discriminant.collect();
    let syn::Variant {
        attrs,
        ident,
        fields,
        ..
    } = variant;
    quote!(#(#attrs)* #graph #ident #fields #discriminant,)
}
