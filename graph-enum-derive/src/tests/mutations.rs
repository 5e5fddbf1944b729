//! Mutates valid enums token by token: the derive never panics, and always returns tokens.

use graph_enum_tests::property::{Result, Unstructured, check};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

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

enum Change {
    Drop,
    Duplicate,
    Swap,
    Cut,
    Unwrap,
    Nest(Delimiter),
    Replace(&'static str),
}

fn change(u: &mut Unstructured<'_>) -> Result<Change> {
    use Delimiter::{Brace, Bracket, None, Parenthesis};
    Ok(match u.int_in_range(0..=6)? {
        0 => Change::Drop,
        1 => Change::Duplicate,
        2 => Change::Swap,
        3 => Change::Cut,
        4 => Change::Unwrap,
        5 => Change::Nest(*u.choose(&[Brace, Bracket, None, Parenthesis])?),
        _ => Change::Replace(u.choose(&REPLACEMENTS)?),
    })
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

fn check_derive(tokens: TokenStream) {
    let source = tokens.to_string();
    // Either an expansion or an error, never nothing.
    assert!(!derive(tokens).is_empty(), "{source}");
}

#[test]
fn changed_enums_do_not_panic() {
    check(512, 1024, |u| {
        let mut tokens = parse(u.choose(&VALID)?);
        for _ in 0..u.int_in_range(1..=5)? {
            let skip = u.int_in_range(0..=159)?;
            tokens = mutate(tokens, &mut Some(skip), &change(u)?);
        }
        check_derive(tokens);
        Ok(())
    });
}

#[test]
fn any_attribute_does_not_panic() {
    check(512, 1024, |u| {
        let count = u.int_in_range(0..=7)?;
        let words = (0..count).map(|_| u.choose(&REPLACEMENTS).copied());
        let list = words.collect::<Result<Vec<_>>>()?.join(" ");
        let source = format!("#[graph({list})] enum E {{ #[graph({list})] A }}");
        check_derive(parse(&source));
        Ok(())
    });
}

#[test]
fn any_name_does_not_panic() {
    check(512, 1024, |u| {
        let (mut name, mut rule) = (String::new(), String::new());
        for _ in 0..u.int_in_range(0..=12)? {
            let is_latin = u.arbitrary()?;
            name.push(if is_latin {
                u.arbitrary::<u8>()?.into()
            } else {
                u.arbitrary()?
            });
        }
        for _ in 0..u.int_in_range(0..=12)? {
            rule.push(u.int_in_range(b'-'..=b'z')?.into());
        }
        check_derive(parse(&format!(
            "#[graph(name = {name:?}, namespace = {name:?}, version = {name:?}, rename_all = {rule:?})]
             enum E {{ #[graph(name = {name:?}, alias = {rule:?}, doc({name:?} = {name:?}))] A, B }}"
        )));
        Ok(())
    });
}

/// Limits of the integers, what is beside them, and a missing number.
const NUMBERS: [&str; 17] = [
    "",
    "0",
    "1",
    "007",
    "31",
    "32",
    "63",
    "64",
    "127",
    "128",
    "255",
    "256",
    "2147483647",
    "2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
];

#[test]
fn any_discriminant_does_not_panic() {
    check(512, 1024, |u| {
        let mut expression = String::new();
        for index in 0..u.int_in_range(1..=6)? {
            if index > 0 {
                expression +=
                    u.choose(&["", "<<", ">>", "+", "-", "*", "/", "%", "&", "|", "^"])?;
                expression += u.choose(&["", " "])?;
            }
            let number = if u.arbitrary()? {
                (*u.choose(&NUMBERS)?).to_owned()
            } else {
                // Of any length up to 25 digits.
                (u.arbitrary::<u128>()? >> u.int_in_range(45..=127)?).to_string()
            };
            let number = number + u.choose(&["", "", "i64", "u8"])?;
            let operand = match u.int_in_range(0..=4)? {
                0 => format!("-{number}"),
                1 => format!("({number})"),
                2 => format!("-({number})"),
                3 => number + " ",
                _ => number,
            };
            expression += &operand;
            if u.ratio(1, 6)? {
                expression = format!("({expression})");
            }
        }
        check_derive(parse(&format!("enum E {{ A = {expression}, B }}")));
        Ok(())
    });
}
