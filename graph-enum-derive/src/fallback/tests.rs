//! Whatever a derive gives has a stub.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// What the runtime's macro gives every enum beside traits.
const INHERENT: &str = include_str!("../../../graph-enum/src/derive/inherent.rs");

/// What is declared (`fn as_str`, `const TYPE`), the traits of all `impl` blocks, and the macros that
/// are called.
fn items(tokens: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            found.extend(items(group.stream()));
        }
        let next = |distance| tokens.get(at + distance).map(ToString::to_string);
        match (token.to_string().as_str(), next(1).as_deref(), next(3)) {
            ("const", Some("fn" | "_"), _) => {}
            ("fn" | "const", Some(name), _) => _ = found.insert(format!("{token} {name}")),
            ("__private", _, Some(name)) if next(4).as_deref() == Some("!") => {
                found.insert(format!("{name}!"));
            }
            ("__private", _, Some(name)) if next(4).as_deref() == Some("for") => {
                found.insert(format!("impl {name}"));
            }
            _ => {}
        }
    }
    found
}

/// The stubs of what the macro `derive` has, where the derive leaves all to it.
fn items_of_stubs(is_flags: bool) -> BTreeSet<String> {
    let source: TokenStream = INHERENT.parse().expect("it lexes");
    let inherent = items(source).into_iter();
    // What the macros of the file itself are made of.
    let mut wanted: BTreeSet<String> = inherent.filter(|it| !it.contains("__")).collect();
    assert_eq!(wanted.len(), 8, "{wanted:#?}");
    let mut others = vec!["impl GraphEnum", "impl_traits!"];
    if is_flags {
        others.extend(["impl FlagsEnum", "impl_flag_operators!"]);
    }
    wanted.extend(others.into_iter().map(str::to_owned));
    wanted
}

fn assert_stubs_are_complete(attributes: &TokenStream, body: &TokenStream) {
    let mistake = quote!(#[graph(no_such_key)]);
    let stubs = crate::derive::derive(quote!(#mistake #attributes enum E { #body }));
    assert!(stubs.to_string().contains("compile_error"), "{stubs}");
    let is_flags = attributes.to_string().contains("flags");
    let (stubs, wanted) = (items(stubs), items_of_stubs(is_flags));
    assert!(stubs.is_superset(&wanted), "{stubs:#?}\n{wanted:#?}");
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
    let stubs = crate::derive::derive(quote!(#attributes pub enum E { #body, newer syntax }));
    assert!(stubs.to_string().contains("compile_error"), "{stubs}");
    assert!(items(stubs).is_superset(&items_of_stubs(false)));
    let stubs = crate::derive::derive(quote!(pub enum));
    assert!(stubs.to_string().contains("compile_error"), "{stubs}");
    assert!(items(stubs).is_empty());
}
