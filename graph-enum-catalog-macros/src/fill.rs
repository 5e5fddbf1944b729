//! The enum with its members.

use crate::errors::Errors;
use crate::written::{EnumAttributes, VariantAttributes, unraw};
use graph_enum_core::UnderlyingType;
use graph_enum_emit::{Enumeration, Member, Plan, Variant, pascal_case, tokens};
use graph_enum_facts::{Deprecation, Facts};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Data, DataEnum, DeriveInput};

use crate::arguments::Arguments;
use crate::members::Written;
use crate::{below, find, known};

/// Fills in `item` from `facts`, for the attribute of this name.
pub(crate) fn fill(
    facts: Facts,
    attribute: &str,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let mut errors = Errors::default();
    let arguments = Arguments::parse(&mut errors, arguments, attribute);
    // rustc has parsed the item and says what is wrong with it.
    let Ok(input) = syn::parse2::<DeriveInput>(item.clone()) else {
        let message = format!("`{attribute}` works on enums only; remove it");
        errors.add(syn::Error::new(Span::call_site(), message));
        return with_errors(&errors, item);
    };
    let Data::Enum(data) = &input.data else {
        let message = format!("`{attribute}` works on enums only; remove it");
        errors.add(syn::Error::new(Span::call_site(), message));
        return with_errors(&errors, item);
    };
    if !below::has_derive(&input.attrs) {
        let message = format!(
            "`{attribute}` needs `derive(GraphEnum)` below it; move `#[graph_enum_catalog::{attribute}]` \
             above the derives"
        );
        errors.add(syn::Error::new(Span::call_site(), message));
        return with_errors(&errors, item);
    }
    // The derive below reports what is wrong with the attributes.
    let attributes = EnumAttributes::parse(&input.attrs);
    let fill = Fill {
        facts,
        arguments,
        input: &input,
        data,
        attributes: &attributes,
    };
    let filled = match find::find(&mut errors, facts, &input.ident, &attributes) {
        Some(found) => fill.from(&mut errors, found),
        None => fill.nothing(),
    };
    with_errors(&errors, filled)
}

fn with_errors(errors: &Errors, mut item: TokenStream) -> TokenStream {
    errors.to_compile_error().to_tokens(&mut item);
    item
}

struct Fill<'i> {
    facts: Facts,
    arguments: Arguments,
    input: &'i DeriveInput,
    data: &'i DataEnum,
    attributes: &'i EnumAttributes,
}

impl Fill<'_> {
    fn from(&self, errors: &mut Errors, found: graph_enum_facts::Enumeration) -> TokenStream {
        let mut enumeration = enumeration(self.facts, found);
        known::check(errors, self.facts, &enumeration, self.attributes);
        let variants = self.data.variants.iter();
        let written = Written::sort(errors, &enumeration, variants, self.attributes);
        for (member, variants) in &written.members {
            let member = enumeration.members.get_mut(*member);
            if let (Some(member), Some((variant, _))) = (member, variants.first()) {
                member.chosen = Some(unraw(&variant.ident));
            }
        }
        self.check_closed(errors, &written);
        let is_open = self.arguments.closed.is_none() && written.others.is_empty();
        let plan = Plan::new(&enumeration, is_open, self.attributes.rename_all);
        let variants = self.variants(found, &plan, &written);
        let mut added = self.added_attributes(&enumeration, &plan);
        // The type may not be the one that the user means after a mistake.
        let is_sure = errors.is_empty() && !self.attributes.is_deprecated;
        let deprecation = found.deprecation().filter(|_| is_sure);
        deprecation.map(deprecated).to_tokens(&mut added);
        if self.attributes.reprs.is_empty() && !variants.is_empty() {
            tokens::repr(enumeration.underlying_type).to_tokens(&mut added);
        }
        self.print(&added, &variants)
    }

    /// The enum as the user wrote it, with an unknown variant, so that few errors follow.
    fn nothing(&self) -> TokenStream {
        let variants = &self.data.variants;
        let is_unknown = |it: &syn::Variant| VariantAttributes::parse(&it.attrs).unknown.is_some();
        let has_unknown = variants.iter().any(is_unknown);
        let unknown = (!has_unknown && self.arguments.closed.is_none()).then(|| {
            let runtime = self.runtime();
            quote!(#[graph(unknown)] UnknownMember(#runtime UnknownMember))
        });
        let comma = (!variants.empty_or_trailing()).then(|| quote!(,));
        self.print(&TokenStream::new(), &quote!(#variants #comma #unknown))
    }

    fn print(&self, added: &TokenStream, variants: &TokenStream) -> TokenStream {
        let DeriveInput {
            attrs,
            vis,
            ident,
            generics,
            ..
        } = self.input;
        let (enum_token, clause) = (self.data.enum_token, &generics.where_clause);
        let mut tokens = quote!(#(#attrs)* #added #vis #enum_token #ident #generics #clause);
        // With the span of the user's braces, so that a lint shows the enum and not the attribute.
        let braces = self.data.brace_token;
        braces.surround(&mut tokens, |tokens| variants.to_tokens(tokens));
        tokens
    }

    fn check_closed(&self, errors: &mut Errors, written: &Written<'_>) {
        if let (Some(closed), Some(unknown)) = (&self.arguments.closed, &written.unknown) {
            let message = "a closed enum has no unknown variant; remove this variant or `closed`";
            errors.clash(unknown, message, closed, "`closed` is given here");
        }
    }

    fn variants(
        &self,
        found: graph_enum_facts::Enumeration,
        plan: &Plan<'_>,
        written: &Written<'_>,
    ) -> TokenStream {
        // A doc comment would become the description in the schema.
        let undocumented = quote!(#[allow(missing_docs)]);
        let members = found
            .members()
            .map(|member| member.deprecation.map(deprecated));
        let deprecated: Vec<Option<TokenStream>> = members.collect();
        let mut variants = TokenStream::new();
        for planned in &plan.variants {
            match written.members.get(&planned.member) {
                None => {
                    let deprecated = deprecated.get(planned.member).into_token_stream();
                    tokens::variant(plan, planned, &undocumented, &deprecated)
                        .to_tokens(&mut variants);
                    quote!(,).to_tokens(&mut variants);
                }
                Some(same) => {
                    for (variant, attributes) in same {
                        keep(plan, planned, variant, attributes).to_tokens(&mut variants);
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
            tokens::unknown_variant(unknown, &self.runtime()).to_tokens(&mut variants);
        }
        variants
    }

    /// `::graph_enum::`, or the user's path.
    fn runtime(&self) -> TokenStream {
        let path = self.attributes.runtime.as_ref();
        path.map_or_else(|| quote!(::graph_enum::), |path| quote!(#path::))
    }

    /// The attributes that the user did not write.
    fn added_attributes(&self, enumeration: &Enumeration<'_>, plan: &Plan<'_>) -> TokenStream {
        let written = self.attributes;
        let identifier = unraw(&self.input.ident);
        let keys = tokens::enum_keys(enumeration, plan, &identifier).into_iter();
        let is_new = |word: &str| match word {
            "name" => written.name.is_none(),
            "namespace" => written.namespace.is_none(),
            "version" => written.version.is_none(),
            "rename_all" => written.rename_all.is_none(),
            "flags" => written.flags.is_none(),
            "case_sensitive" => written.case_sensitive.is_none(),
            _ => true,
        };
        let keys: Vec<TokenStream> = keys
            .filter(|(word, _)| is_new(word))
            .map(|(_, key)| key)
            .collect();
        tokens::attribute(&keys).into_token_stream()
    }
}

fn enumeration(facts: Facts, found: graph_enum_facts::Enumeration) -> Enumeration<'static> {
    let name = format!("Edm.{}", found.underlying_type());
    let members = found.members().map(|member| Member {
        name: member.name,
        value: Some(member.value),
        aliases: Vec::new(),
        wanted: pascal_case(member.name),
        chosen: None,
    });
    Enumeration {
        name: found.name(),
        namespace: found.namespace(),
        version: Some(facts.version()),
        underlying_type: UnderlyingType::from_name(&name).unwrap_or(UnderlyingType::Int32),
        is_flags: found.is_flags(),
        members: members.collect(),
    }
}

fn deprecated(deprecation: Deprecation) -> TokenStream {
    let note = tokens::deprecation_note(deprecation.date, deprecation.removal_date);
    quote!(#[deprecated(note = #note)])
}

// The user's variant, with its name and integer.
fn keep(
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
