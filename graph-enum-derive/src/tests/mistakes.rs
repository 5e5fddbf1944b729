//! The mistakes of the ui cases, without a compiler: each message that rustc prints is an error of the derive, and no
//! other is.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{DeriveInput, Item, LitStr};

use crate::derive::derive;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/errors/ui");

/// The Rust files of a folder and of those in it.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let files = paths.flat_map(|path| {
        if path.is_dir() {
            sources(&path)
        } else {
            vec![path]
        }
    });
    files
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .collect()
}

/// The item, if it derives `GraphEnum`.
fn input(item: Item) -> Option<TokenStream> {
    let tokens = item.into_token_stream();
    let input: DeriveInput = syn::parse2(tokens.clone()).ok()?;
    let mut attributes = input
        .attrs
        .iter()
        .map(|it| it.to_token_stream().to_string());
    let derives = attributes.any(|it| it.contains("derive") && it.contains("GraphEnum"));
    derives.then_some(tokens)
}

/// The messages of `compile_error!("...")`.
fn messages(output: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_error = false;
    for token in output {
        match token {
            TokenTree::Group(group) if is_error => {
                let message: LitStr = syn::parse2(group.stream()).expect("a message");
                found.push(message.value());
                is_error = false;
            }
            TokenTree::Group(group) => found.extend(messages(group.stream())),
            TokenTree::Ident(word) => is_error = word == "compile_error",
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}

#[test]
fn each_mistake_is_reported_and_nothing_else() {
    let mut count = 0;
    for source in sources(Path::new(CASES)) {
        let text = fs::read_to_string(&source).expect("a case");
        if text.contains("graph_enum_catalog") {
            // The attribute changes the enum first.
            continue;
        }
        let items = syn::parse_file(&text).expect("items").items;
        let inputs = items.into_iter().filter_map(input);
        // rustc prints equal errors at one place once.
        let reported: BTreeSet<String> = inputs.flat_map(|input| messages(derive(input))).collect();
        let printed = fs::read_to_string(source.with_extension("stderr")).expect("its output");
        let printed = printed
            .lines()
            .filter_map(|line| line.strip_prefix("error: "));
        let of_rustc = |message: &&str| message.starts_with("cannot find derive macro");
        let printed = printed
            .filter(|it| !of_rustc(it))
            .map(str::to_owned)
            .collect();
        assert_eq!(reported, printed, "{}", source.display());
        count += reported.len();
    }
    assert!(count > 150, "{count}");
}
