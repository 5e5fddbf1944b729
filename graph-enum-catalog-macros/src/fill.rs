//! The stages in their order, over tokens that tests can make.

use graph_enum_core::UnderlyingType;
use graph_enum_emit::{Enumeration, Member, Plan, pascal_case, tokens};
use graph_enum_facts::Facts;
use graph_enum_syntax::{EnumAttributes, Errors, parse_attributes, unraw};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Data, DataEnum, DeriveInput};

use crate::arguments::parse_closed;
use crate::members::Written;
use crate::variants::{expand_deprecated, expand_variants};
use crate::{below, find, known};

/// Fills in `item` from `facts`, for the attribute of this name.
pub(crate) fn fill(
    facts: Facts,
    attribute: &str,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let mut errors = Errors::default();
    let closed = parse_closed(&mut errors, arguments, attribute);
    // rustc has parsed the item and says what is wrong with it.
    let input = syn::parse2::<DeriveInput>(item.clone()).ok();
    let data = input.as_ref().map(|input| &input.data);
    let (Some(input), Some(Data::Enum(data))) = (&input, data) else {
        let message = format!("`{attribute}` works on enums only; remove it");
        return refuse(errors, message, item);
    };
    if !below::has_derive(&input.attrs) {
        let message = format!(
            "`{attribute}` needs `derive(GraphEnum)` below it; move `#[graph_enum_catalog::{attribute}]` \
             above the derives"
        );
        return refuse(errors, message, item);
    }
    // The derive below parses them again, and reports their mistakes.
    let attributes = parse_attributes(&mut Errors::default(), input);
    let fill = Fill {
        closed,
        input,
        data,
        attributes: &attributes,
    };
    let filled = match find::find(&mut errors, facts, &input.ident, &attributes) {
        Some(found) => fill.from(&mut errors, facts, found),
        None => fill.nothing(),
    };
    with_errors(&errors, filled)
}

/// The item as it was, with an error at the attribute.
fn refuse(mut errors: Errors, message: String, item: TokenStream) -> TokenStream {
    errors.add(syn::Error::new(Span::call_site(), message));
    with_errors(&errors, item)
}

fn with_errors(errors: &Errors, mut item: TokenStream) -> TokenStream {
    errors.to_compile_error().to_tokens(&mut item);
    item
}

/// The enum as the user wrote it.
struct Fill<'i> {
    closed: Option<Ident>,
    input: &'i DeriveInput,
    data: &'i DataEnum,
    attributes: &'i EnumAttributes,
}

impl Fill<'_> {
    fn from(
        &self,
        errors: &mut Errors,
        facts: Facts,
        found: graph_enum_facts::Enumeration,
    ) -> TokenStream {
        let mut enumeration = enumeration(facts, found);
        known::check(errors, &enumeration, self.attributes);
        let variants = self.data.variants.iter();
        let written = Written::sort(errors, &enumeration, variants, self.attributes);
        for (member, variants) in &written.members {
            let member = enumeration.members.get_mut(*member);
            if let (Some(member), Some((variant, _))) = (member, variants.first()) {
                member.chosen = Some(unraw(&variant.ident));
            }
        }
        if let (Some(closed), Some(unknown)) = (&self.closed, written.unknown) {
            let message = "a closed enum has no unknown variant; remove this variant or `closed`";
            errors.clash(unknown, message, closed, "`closed` is given here");
        }
        let is_open = self.closed.is_none() && written.others.is_empty();
        let plan = Plan::new(&enumeration, is_open, self.attributes.rename_all);
        let deprecations: Vec<_> = found.members().map(|member| member.deprecation).collect();
        let variants = expand_variants(&plan, &written, &deprecations, &self.runtime());
        let mut added = self.added_keys(&enumeration, &plan).into_token_stream();
        // The type may not be the one that the user means after a mistake.
        let is_sure = errors.is_empty() && !self.attributes.is_deprecated;
        let deprecation = found.deprecation().filter(|_| is_sure);
        deprecation.map(expand_deprecated).to_tokens(&mut added);
        if !self.has_integer_type() && !variants.is_empty() {
            tokens::repr(enumeration.underlying_type).to_tokens(&mut added);
        }
        self.print(&added, &variants)
    }

    /// The enum as the user wrote it, with an unknown variant, so that few errors follow.
    fn nothing(&self) -> TokenStream {
        let variants = &self.data.variants;
        let mut attributes = self.attributes.variants.iter();
        let has_unknown = attributes.any(|it| it.unknown.is_some());
        let unknown = (!has_unknown && self.closed.is_none()).then(|| {
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

    /// `::graph_enum::`, or the user's path.
    fn runtime(&self) -> TokenStream {
        let path = self.attributes.runtime.as_ref();
        path.map_or_else(|| quote!(::graph_enum::), |path| quote!(#path::))
    }

    /// Returns `true` unless `#[repr]` has only words that leave the integers open: `C`, `align(8)`.
    fn has_integer_type(&self) -> bool {
        let mut words = self.attributes.reprs.iter();
        words.any(|word| word != "C" && word != "align")
    }

    /// The keys that the user did not write.
    fn added_keys(&self, enumeration: &Enumeration<'_>, plan: &Plan<'_>) -> Option<TokenStream> {
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
        tokens::attribute(&keys)
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
