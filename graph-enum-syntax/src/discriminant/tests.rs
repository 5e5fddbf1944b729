//! Discriminants with the values that rustc computes.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Expr;

use super::{evaluate, integer_of, is_literal};

/// The expression; what is between `[` and `]` is in an invisible group, as the variable of a macro.
fn parse(text: &str) -> Expr {
    fn grouped(tokens: TokenStream) -> TokenStream {
        let tokens = tokens.into_iter().map(|token| match token {
            TokenTree::Group(group) => {
                let delimiter = match group.delimiter() {
                    Delimiter::Bracket => Delimiter::None,
                    other => other,
                };
                Group::new(delimiter, grouped(group.stream())).into()
            }
            token => token,
        });
        tokens.collect()
    }
    syn::parse2(grouped(text.parse().expect("tokens"))).expect("an expression")
}

#[track_caller]
fn assert_value(text: &str, repr: &str, expected: Option<i128>) {
    assert_eq!(evaluate(&parse(text), repr), expected, "{text} as {repr}");
}

#[test]
fn what_rustc_computes() {
    for (text, expected) in [
        ("-2_016_330_712", -2_016_330_712),
        ("1 << 3", 8),
        ("b'a' as i32", 97),
        ("(1 + 2) * 3 - 4", 5),
        ("0x0F & !1 | 1 << 6 ^ 2", 78),
        ("!0", -1),
        ("!0u8 as i32", 255),
        ("!0 as u8 as i32", 255),
        ("0xFFFF_FFFFu32 as i32", -1),
        ("300i32 as u8 as i32", 44),
        ("7 / 2 % 2 + (16 >> 2)", 5),
        ("(0xFFu8 << 4) as i32", 240),
        ("(!0 ^ 0xFFu8) as i32", 0),
        ("1 << 31", -2_147_483_648),
        ("(3 << 31) >> 31", -1),
        ("(64 + 63) as i8 as i32", 127),
        ("(64 + 64) as i8 as i32", -128),
        ("70_000i32 as u16 as i32", 4_464),
        ("-1i16 as u16 as i32", 65_535),
        ("!b'a' as i32", 158),
        ("!(0u8) as i32", 255),
        ("5 - 7 | 4", -2),
        ("12 & 10 ^ 3", 11),
    ] {
        assert_value(text, "i32", Some(expected));
    }
    assert_value("!1", "u8", Some(254));
    assert_value("b'a'", "u8", Some(97));
    assert_value("1 << 7", "i8", Some(-128));
    assert_value("-9_223_372_036_854_775_808", "i64", Some(i64::MIN.into()));
    // Operators under a cast fall back to `i32`.
    assert_value("(1 << 31) as i64", "i64", Some(-2_147_483_648));
    assert_value("(1i64 << 31) as i64", "i64", Some(2_147_483_648));
    assert_value("!(1 << 31) as i64", "i64", Some(2_147_483_647));
    // The type of the distance is not that of the result.
    assert_value("(1 << 31u8) as i64", "i64", Some(-2_147_483_648));
    assert_value("1i64 << 32u8", "i64", Some(4_294_967_296));
}

#[test]
fn variables_of_macros() {
    assert_value("[5]", "i32", Some(5));
    assert_value("-[[5]]", "i32", Some(-5));
    assert_value("![0u8] as i32", "i32", Some(255));
    assert_value("[1 << 31] as i64", "i64", Some(-2_147_483_648));
}

#[test]
fn a_size_has_32_bits_or_64() {
    assert_value("-2_147_483_648", "isize", Some(-2_147_483_648));
    assert_value("-(1 << 31)", "isize", None);
    assert_value("2_147_483_647 + 1", "isize", Some(2_147_483_648));
    assert_value("0x7FFF_FFFFisize as i64", "i64", Some(2_147_483_647));
    assert_value("0x8000_0000isize as i64", "i64", None);
    assert_value("0xFFFF_FFFFusize as i64", "i64", Some(4_294_967_295));
    assert_value("0x1_0000_0000usize as i64", "i64", None);
}

#[test]
fn what_fits_64_bits() {
    let integer = |text, repr| integer_of(&parse(text), repr);
    assert_eq!(integer("9_223_372_036_854_775_807", "i64"), Some(i64::MAX));
    assert_eq!(integer("9_223_372_036_854_775_808", "u64"), None);
    assert_eq!(integer("LOW", "i64"), None);
}

#[test]
fn what_is_for_rustc_alone() {
    for text in [
        "LOW",
        "f()",
        "1 / 0",
        "1 << 64",
        "-(1 << -1)",
        "1 as f32",
        "\"a\"",
        "1.5",
        "*&1",
    ] {
        assert_value(text, "i64", None);
    }
    assert_value("1 << 8", "i8", None);
    // 32 bits or 64, by the target.
    assert_value("(3 << 31) >> 31", "isize", None);
    assert_value("!0usize as i64", "i64", None);
    assert_value("(1u128 << 31) as i64", "i64", None);
    assert_value("300 as Alias as i64", "i64", None);
    // The distance is an `i32`: -32, not 32.
    assert_value("1i64 << ((1 << 31) >> 26)", "i64", None);
    for repr in ["f32", "i128", "u1", "", "é"] {
        assert_value("1", repr, None);
    }
}

#[test]
fn literals() {
    for (text, expected) in [
        ("-(5)", true),
        ("[5]", true),
        ("b'a'", true),
        ("!5", false),
        ("-LOW", false),
        ("2 + 3", false),
        ("5u8 as i32", false),
    ] {
        assert_eq!(is_literal(&parse(text)), expected, "{text}");
    }
}
