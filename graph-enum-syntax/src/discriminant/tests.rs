//! Discriminants with the values that rustc computes.

use super::{evaluate, is_literal};

#[track_caller]
fn assert_value(text: &str, repr: &str, expected: Option<i128>) {
    let expression = syn::parse_str(text).expect("an expression");
    assert_eq!(evaluate(&expression, repr), expected, "{text} as {repr}");
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
}

#[test]
fn literals() {
    let is_literal = |text| is_literal(&syn::parse_str(text).expect("an expression"));
    assert!(is_literal("-(5)"));
    assert!(!is_literal("2 + 3"));
    assert!(!is_literal("5u8 as i32"));
}
