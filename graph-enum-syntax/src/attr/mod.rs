//! The syntax of attributes, one at a time. `check` checks what they mean together.

mod description;
mod entry;
mod keys;
mod value;

use graph_enum_core::{WireCase, nearest};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, Data, DeriveInput, Ident, LitStr, Meta, Path, Variant};

use self::description::parse_description;
use self::entry::{Entry, parse_entries};
use self::keys::{Place, hint};
pub use self::value::FEATURES;
use crate::errors::Errors;

/// The attributes of an enum and of its variants.
#[derive(Default)]
pub struct EnumAttributes {
    /// `name = "..."`
    pub name: Option<LitStr>,
    /// `namespace = "..."`
    pub namespace: Option<LitStr>,
    /// `version = "..."`
    pub version: Option<LitStr>,
    /// `rename_all = "..."`
    pub rename_all: Option<WireCase>,
    /// The word `flags`, or one that was meant to be it.
    pub flags: Option<Ident>,
    /// The word `case_sensitive`.
    pub case_sensitive: Option<Ident>,
    /// The features of `skip(...)`, which get no impls.
    pub skip: Vec<Ident>,
    /// The path of the runtime crate, if it is not `::graph_enum`.
    pub runtime: Option<Path>,
    /// The enum is `#[deprecated]`.
    pub is_deprecated: bool,
    /// The words of `#[repr(...)]`.
    pub reprs: Vec<Ident>,
    /// The first paragraph of the doc comment.
    pub description: String,
    /// Descriptions in other languages, by BCP 47 tag: `doc("zh-CN" = "...")`
    pub translations: Vec<(LitStr, LitStr)>,
    /// One for each variant.
    pub variants: Vec<VariantAttributes>,
    pub(crate) keys: Vec<Ident>,
}

/// The attributes of a variant.
#[derive(Default)]
pub struct VariantAttributes {
    /// `name = "..."`
    pub name: Option<LitStr>,
    /// `alias = "..."`
    pub aliases: Vec<LitStr>,
    /// The word `unknown`.
    pub unknown: Option<Ident>,
    /// The variant is `#[deprecated]`.
    pub is_deprecated: bool,
    /// The first paragraph of the doc comment.
    pub description: String,
    /// Descriptions in other languages, by BCP 47 tag: `doc("zh-CN" = "...")`
    pub translations: Vec<(LitStr, LitStr)>,
    pub(crate) keys: Vec<Ident>,
}

/// Parses the attributes of an enum and of its variants. Mistakes are reported, and the rest is returned.
pub fn parse_attributes(errors: &mut Errors, input: &DeriveInput) -> EnumAttributes {
    let mut attributes = EnumAttributes::default();
    for entry in parse_entries(errors, &input.attrs, Place::Enum) {
        attributes.take(errors, entry);
    }
    for attribute in &input.attrs {
        if attribute.path().is_ident("repr") {
            parse_repr(&mut attributes.reprs, attribute);
        }
    }
    attributes.is_deprecated = is_deprecated(&input.attrs);
    attributes.description = parse_description(&input.attrs);
    if let Data::Enum(data) = &input.data {
        let variants = data.variants.iter();
        attributes.variants = variants
            .map(|variant| parse_variant(errors, variant))
            .collect();
    }
    attributes
}

fn parse_variant(errors: &mut Errors, variant: &Variant) -> VariantAttributes {
    let mut attributes = VariantAttributes::default();
    for entry in parse_entries(errors, &variant.attrs, Place::Variant) {
        attributes.take(errors, entry);
    }
    attributes.is_deprecated = is_deprecated(&variant.attrs);
    attributes.description = parse_description(&variant.attrs);
    attributes
}

impl EnumAttributes {
    /// The enum or a variant is deprecated.
    #[must_use]
    pub fn has_deprecated(&self) -> bool {
        self.is_deprecated || self.variants.iter().any(|variant| variant.is_deprecated)
    }

    /// The keys on the enum and on its variants, where each is written.
    pub fn keys(&self) -> impl Iterator<Item = &Ident> {
        let of_variants = self.variants.iter().flat_map(|variant| &variant.keys);
        self.keys.iter().chain(of_variants)
    }

    fn take(&mut self, errors: &mut Errors, entry: Entry) {
        // Not a misspelt one.
        if entry.word == entry.key.name {
            self.keys.push(entry.word.clone());
        }
        match entry.key.name {
            // #[graph(name = "...")]
            "name" => self.name = entry.string(errors),
            // #[graph(namespace = "...")]
            "namespace" => self.namespace = entry.string(errors),
            // #[graph(version = "...")]
            "version" => self.version = entry.string(errors),
            // #[graph(rename_all = "...")]
            "rename_all" => self.rename_all = parse_rename_all(errors, &entry),
            // #[graph(flags)]
            "flags" => self.flags = Some(entry.alone(errors)),
            // #[graph(case_sensitive)]
            "case_sensitive" => self.case_sensitive = Some(entry.alone(errors)),
            // #[graph(skip(serde, ...))]
            "skip" => self.skip.extend(entry.features(errors)),
            // #[graph(crate = path)]
            "crate" => self.runtime = entry.path(errors),
            // #[graph(doc("zh-CN" = "..."))]
            "doc" => self.translations.extend(entry.translations(errors)),
            _ => {}
        }
    }
}

impl VariantAttributes {
    fn take(&mut self, errors: &mut Errors, entry: Entry) {
        self.keys.push(entry.word.clone());
        match entry.key.name {
            // #[graph(name = "...")]
            "name" => self.name = entry.string(errors),
            // #[graph(alias = "...")]
            "alias" => self.aliases.extend(entry.string(errors)),
            // #[graph(unknown)]
            "unknown" => self.unknown = Some(entry.alone(errors)),
            // #[graph(doc("zh-CN" = "..."))]
            "doc" => self.translations.extend(entry.translations(errors)),
            _ => {}
        }
    }
}

// "camelCase"
fn parse_rename_all(errors: &mut Errors, entry: &Entry) -> Option<WireCase> {
    let rule = entry.string(errors)?;
    let name = rule.value();
    let found = WireCase::parse(&name);
    if found.is_none() {
        let names = WireCase::ALL.map(WireCase::name);
        let hint = hint(nearest(&name, names), names.into_iter());
        errors.report(&rule, format_args!("unknown rule `{name}`; {hint}"));
    }
    found
}

// #[deprecated], #[deprecated = "..."], #[deprecated(...)]
fn is_deprecated(attributes: &[Attribute]) -> bool {
    let mut paths = attributes.iter().map(Attribute::path);
    paths.any(|path| path.is_ident("deprecated"))
}

// #[repr(i32)]. rustc reports a malformed one.
fn parse_repr(reprs: &mut Vec<Ident>, attribute: &Attribute) {
    if let Meta::List(list) = &attribute.meta {
        idents(reprs, list.tokens.clone());
    }
}

/// The words of a list, also inside the invisible group of a macro variable.
fn idents(found: &mut Vec<Ident>, tokens: TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => found.push(ident),
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                idents(found, group.stream());
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, Group, TokenStream};
    use quote::{ToTokens, quote};

    use super::{EnumAttributes, parse_attributes};
    use crate::errors::Errors;

    fn parse(tokens: TokenStream) -> EnumAttributes {
        let mut errors = Errors::default();
        let input = syn::parse2(tokens).expect("an item");
        let attributes = parse_attributes(&mut errors, &input);
        assert!(errors.is_empty(), "{}", errors.to_compile_error());
        attributes
    }

    #[test]
    fn the_variable_of_a_macro_is_read() {
        let variable = |tokens| Group::new(Delimiter::None, tokens);
        let (repr, runtime) = (variable(quote!(i8)), variable(quote!(a::b)));
        let text = variable(variable(quote!("c")).into_token_stream());
        let attributes = parse(quote! {
            #[repr(#repr)] #[graph(crate = #runtime)] #[doc = #text]
            enum E {}
        });
        assert_eq!(attributes.reprs, ["i8"]);
        let runtime = attributes.runtime.expect("a path");
        assert_eq!(runtime.to_token_stream().to_string(), "a :: b");
        assert_eq!(attributes.description, "c");
    }

    #[test]
    fn other_attributes_and_lists_are_left_alone() {
        let attributes = parse(quote! {
            /// a
            #[deprecated = "b"]
            #[doc(alias = "c")]
            #[doc = include_str!("d")]
            #[repr(C, align(8), packed(i8))]
            #[other(flags)]
            enum E {
                #[graph(name = "e", alias = "f")]
                #[other(unknown)]
                A,
                #[graph(unknown)]
                B,
            }
        });
        assert_eq!(attributes.description, "a");
        assert_eq!(attributes.reprs, ["C", "align", "packed"]);
        assert!(attributes.is_deprecated && attributes.flags.is_none());
        let [first, second] = &*attributes.variants else {
            panic!("two variants");
        };
        assert_eq!(
            first.name.as_ref().map(syn::LitStr::value).as_deref(),
            Some("e")
        );
        assert!(first.unknown.is_none() && second.unknown.is_some());
        let keys: Vec<_> = attributes.keys().map(ToString::to_string).collect();
        assert_eq!(keys, ["name", "alias", "unknown"]);
    }

    #[test]
    fn a_misspelt_key_of_another_place_is_recognized() {
        let mut errors = Errors::default();
        let input = quote! {
            #[graph(alais = "a")]
            enum E { #[graph(flaags)] A }
        };
        parse_attributes(&mut errors, &syn::parse2(input).expect("an item"));
        let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            messages,
            [
                "unknown `graph` key `alais`; did you mean `alias`?",
                "unknown `graph` key `flaags`; did you mean `flags`?",
            ]
        );
    }
}
