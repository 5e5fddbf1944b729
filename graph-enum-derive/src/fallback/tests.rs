//! Whatever a derive gives has a stub.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

/// The heads of all `impl` blocks, and what stands in the inherent one; macro calls by name.
fn items(tokens: TokenStream) -> BTreeSet<String> {
    // Before the `const _: () = { … };` stand the errors, in braces as well.
    let block = braces(tokens).last();
    let mut tokens = block.map(|block| block.stream()).into_iter().flatten();
    let mut found = BTreeSet::new();
    while let Some(token) = tokens.next() {
        match token.to_string().as_str() {
            "impl_features" | "impl_flag_operators" => _ = found.insert(token.to_string()),
            "impl" => {
                let mut head = String::new();
                for token in tokens.by_ref() {
                    match token {
                        TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                            if !head.contains(" for ") {
                                found.extend(declared(body.stream()));
                            }
                            break;
                        }
                        token => head.extend([" ", &token.to_string()]),
                    }
                }
                found.insert(head);
            }
            _ => {}
        }
    }
    found
}

fn braces(tokens: TokenStream) -> impl Iterator<Item = Group> {
    tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    })
}

/// `fn as_str`, `const TYPE`
fn declared(body: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = body.into_iter().map(|token| token.to_string()).collect();
    let pairs = tokens.windows(2);
    let items = pairs.filter(|pair| pair[0] == "fn" || (pair[0] == "const" && pair[1] != "fn"));
    items.map(|pair| pair.join(" ")).collect()
}

fn assert_stubs_are_complete(attributes: &TokenStream, body: &TokenStream) {
    let derived = crate::derive::derive(quote!(#attributes enum E { #body }));
    let mistake = quote!(#[graph(no_such_key)]);
    let stubs = crate::derive::derive(quote!(#mistake #attributes enum E { #body }));
    assert!(stubs.to_string().contains("compile_error"), "{stubs}");
    let (derived, stubs) = (items(derived), items(stubs));
    assert!(derived.len() >= 18, "{derived:#?}");
    assert_eq!(stubs, derived);
}

#[test]
fn every_item_has_a_stub() {
    let members = quote!(Low = 1, High = 2);
    let unknown = quote!(#members, #[graph(unknown)] Unknown(UnknownMember));
    for attributes in [quote!(), quote!(#[graph(flags)]), quote!(#[repr(u8)])] {
        assert_stubs_are_complete(&attributes, &members);
        assert_stubs_are_complete(&attributes, &unknown);
    }
}

#[test]
fn what_cannot_be_parsed_has_stubs() {
    let attributes = quote!(#[derive(Debug)] #[repr(u8)]);
    let body = quote!(
        Low = 1,
        #[graph(unknown)]
        Unknown(UnknownMember)
    );
    let derived = crate::derive::derive(quote!(#attributes pub enum E { #body }));
    let stubs = crate::derive::derive(quote!(#attributes pub enum E { #body, newer syntax }));
    assert!(stubs.to_string().contains("compile_error"), "{stubs}");
    assert_eq!(items(stubs), items(derived));
    let stubs = crate::derive::derive(quote!(pub enum));
    assert!(stubs.to_string().contains("compile_error"), "{stubs}");
    assert!(items(stubs).is_empty());
}
