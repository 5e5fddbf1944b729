//! Mutates valid enums token by token: the derive never panics, and always returns tokens.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::*;

use crate::derive::derive;

/// Together they have every key, every kind of variant and every form of discriminant.
const VALID: [&str; 4] = [
    r#"
    /** Open. */
    #[derive(Clone)]
    #[graph(name = "state", namespace = "microsoft.graph", version = "beta", crate = ::graph_enum)]
    #[graph(rename_all = "camelCase", case_sensitive, doc("de" = "Offen.", "zh-CN" = "打开。"))]
    #[repr(i32)]
    #[non_exhaustive]
    pub(in crate::a) enum State {
        /// Low.
        Low = -1,
        #[graph(name = "high", alias = "highest", alias = "top", doc("de" = "Hoch."))]
        #[deprecated(note = "old")]
        High = 1 << 3,
        r#Type = CONSTANT + (2 * 3),
        Ähnlich,
        #[graph(unknown)]
        Unknown(::graph_enum::UnknownMember),
    }
    "#,
    r"
    #[graph(flags)]
    #[repr(u8)]
    enum Flags { None = 0, Read = 0b1, Write = 0x2, All = b'\x03', UnknownFutureValue = 0o10 }
    ",
    r#"
    enum Lossy { Low, #[graph(unknown, name = "other")] Other }
    "#,
    r"
    pub struct Pair<'a, T: Clone = u8, const N: usize = 3> where T: 'a { first: &'a [T; N], second: (u8,) }
    ",
];

/// Replacements for a token, valid in some places and invalid in others.
const REPLACEMENTS: [&str; 24] = [
    "unknown",
    "name",
    "graph",
    "alias",
    "doc",
    "repr",
    "enum",
    "crate",
    "r#type",
    "Self",
    "é",
    "\"\"",
    "\"low\"",
    "\"a,b\"",
    "\"\\u{7}é\"",
    "b\"x\"",
    "'x'",
    "-1",
    "99999999999999999999",
    "1.5",
    "0u8",
    ",",
    "=",
    "#",
];

#[derive(Clone, Debug)]
enum Change {
    Drop,
    Duplicate,
    Swap,
    Cut,
    Unwrap,
    Nest(Delimiter),
    Replace(&'static str),
}

fn change() -> impl Strategy<Value = Change> {
    use Delimiter::{Brace, Bracket, None, Parenthesis};
    prop_oneof![
        Just(Change::Drop),
        Just(Change::Duplicate),
        Just(Change::Swap),
        Just(Change::Cut),
        Just(Change::Unwrap),
        prop::sample::select(vec![Brace, Bracket, None, Parenthesis]).prop_map(Change::Nest),
        prop::sample::select(&REPLACEMENTS[..]).prop_map(Change::Replace),
    ]
}

/// Changes the token after `skip` others, counted through nested groups.
fn mutate(tokens: TokenStream, skip: &mut Option<usize>, change: &Change) -> TokenStream {
    let mut changed = Vec::new();
    let mut rest = tokens.into_iter();
    while let Some(token) = rest.next() {
        match *skip {
            None => changed.push(token),
            Some(0) => {
                *skip = None;
                apply(&mut changed, token, &mut rest, change);
            }
            Some(left) => {
                *skip = Some(left - 1);
                changed.push(match token {
                    TokenTree::Group(group) => {
                        let stream = mutate(group.stream(), skip, change);
                        Group::new(group.delimiter(), stream).into()
                    }
                    token => token,
                });
            }
        }
    }
    changed.into_iter().collect()
}

fn apply(
    changed: &mut Vec<TokenTree>,
    token: TokenTree,
    rest: &mut impl Iterator<Item = TokenTree>,
    change: &Change,
) {
    match change {
        Change::Drop => {}
        Change::Duplicate => changed.extend([token.clone(), token]),
        Change::Swap => {
            changed.extend(rest.next());
            changed.push(token);
        }
        Change::Cut => rest.by_ref().for_each(drop),
        Change::Unwrap => match token {
            TokenTree::Group(group) => changed.extend(group.stream()),
            token => changed.push(token),
        },
        Change::Nest(delimiter) => changed.push(Group::new(*delimiter, token.into()).into()),
        Change::Replace(with) => changed.extend(parse(with)),
    }
}

fn parse(source: &str) -> TokenStream {
    source.parse().expect("tokens")
}

fn is_rejected(output: &TokenStream) -> bool {
    output.to_string().contains("compile_error")
}

#[test]
fn the_enums_are_valid() {
    for source in &VALID[..3] {
        let output = derive(parse(source));
        assert!(!is_rejected(&output), "{output}");
    }
    assert!(is_rejected(&derive(parse(VALID[3]))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn changed_enums_do_not_panic(
        source in prop::sample::select(&VALID[..]),
        changes in prop::collection::vec((0..160_usize, change()), 1..6),
    ) {
        let mut tokens = parse(source);
        for (skip, change) in changes {
            tokens = mutate(tokens, &mut Some(skip), &change);
        }
        let output = derive(tokens);
        // Either an expansion or an error, never nothing.
        prop_assert!(!output.is_empty());
    }

    #[test]
    fn any_attribute_does_not_panic(words in prop::collection::vec(prop::sample::select(&REPLACEMENTS[..]), 0..8)) {
        let list = words.join(" ");
        let output = derive(parse(&format!("#[graph({list})] enum E {{ #[graph({list})] A }}")));
        prop_assert!(!output.is_empty());
    }

    #[test]
    fn any_name_does_not_panic(name in ".{0,12}", rule in "[a-zA-Z_-]{0,12}") {
        let source = format!(
            "#[graph(name = {name:?}, namespace = {name:?}, version = {name:?}, rename_all = {rule:?})]
             enum E {{ #[graph(name = {name:?}, alias = {rule:?}, doc({name:?} = {name:?}))] A, B }}"
        );
        // `Debug` has escapes that the lexer refuses.
        if let Ok(tokens) = source.parse::<TokenStream>() {
            prop_assert!(!derive(tokens).is_empty());
        }
    }

    #[test]
    fn any_discriminant_does_not_panic(expression in "(-?\\(?[0-9]{1,25}(u8|i64)?\\)?( ?(<<|>>|\\+|-|\\*|/|%|&|\\||\\^) ?)?){1,6}") {
        if let Ok(tokens) = format!("enum E {{ A = {expression}, B }}").parse::<TokenStream>() {
            prop_assert!(!derive(tokens).is_empty());
        }
    }
}
