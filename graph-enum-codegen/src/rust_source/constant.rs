//! Takes the expression of a discriminant; gives the integer, as rustc computes it.

use graph_enum_core::UnderlyingType;
use syn::{BinOp, Expr, ExprLit, Lit, LitInt, Type, UnOp};

/// `-2_016_330_712`, `1 << 3`, `(0xF0 & !1) as i32`
pub(super) fn integer(expression: &Expr, underlying_type: UnderlyingType) -> syn::Result<i64> {
    let context = Integer::named(underlying_type.rust_name());
    let (value, _) = evaluate(expression, context)?;
    i64::try_from(value)
        .map_err(|_| syn::Error::new_spanned(expression, "not an integer of 64 bits"))
}

/// A type of integers: how many bits, and whether one is for the sign.
#[derive(Clone, Copy)]
struct Integer {
    bits: u32,
    is_signed: bool,
}

impl Integer {
    fn named(name: &str) -> Option<Self> {
        let (is_signed, bits) = match name.split_at_checked(1)? {
            ("i", bits) => (true, bits),
            ("u", bits) => (false, bits),
            _ => return None,
        };
        let bits = match bits {
            "8" => 8,
            "16" => 16,
            "32" => 32,
            "64" | "size" => 64,
            _ => return None,
        };
        Some(Self { bits, is_signed })
    }

    /// What is left of `value` in this type.
    fn wrap(self, value: i128) -> i128 {
        let size = 1_i128 << self.bits;
        let value = value.rem_euclid(size);
        let is_negative = self.is_signed && value >= size / 2;
        if is_negative { value - size } else { value }
    }
}

/// A value, and its type where the expression says so itself.
type Evaluated = (i128, Option<Integer>);

fn evaluate(expression: &Expr, context: Option<Integer>) -> syn::Result<Evaluated> {
    match expression {
        Expr::Lit(literal) => of_literal(literal),
        Expr::Paren(inner) => evaluate(&inner.expr, context),
        Expr::Group(inner) => evaluate(&inner.expr, context),
        Expr::Cast(cast) => {
            let target = type_of(&cast.ty).ok_or_else(|| unknown(expression))?;
            let (value, _) = evaluate(&cast.expr, Some(target))?;
            Ok((target.wrap(value), Some(target)))
        }
        Expr::Unary(unary) => {
            let (value, own) = evaluate(&unary.expr, context)?;
            let value = match unary.op {
                UnOp::Neg(_) => value.checked_neg(),
                UnOp::Not(_) => Some(own.or(context).map_or(!value, |known| known.wrap(!value))),
                _ => None,
            };
            Ok((value.ok_or_else(|| unknown(expression))?, own))
        }
        Expr::Binary(binary) => {
            let (left, left_type) = evaluate(&binary.left, context)?;
            let (right, right_type) = evaluate(&binary.right, context)?;
            let is_shift = matches!(binary.op, BinOp::Shl(_) | BinOp::Shr(_));
            let own = left_type.or(right_type.filter(|_| !is_shift));
            let known = own.or(context);
            let value = combine(&binary.op, left, right, known);
            Ok((value.ok_or_else(|| unknown(expression))?, own))
        }
        _ => Err(unknown(expression)),
    }
}

fn of_literal(literal: &ExprLit) -> syn::Result<Evaluated> {
    match &literal.lit {
        Lit::Int(integer) => {
            let value = integer
                .base10_parse()
                .map_err(|_| syn::Error::new_spanned(integer, "not an integer of 64 bits"))?;
            Ok((value, suffix(integer)))
        }
        Lit::Byte(byte) => Ok((byte.value().into(), Integer::named("u8"))),
        _ => Err(unknown(literal)),
    }
}

fn suffix(integer: &LitInt) -> Option<Integer> {
    Integer::named(integer.suffix())
}

fn type_of(cast: &Type) -> Option<Integer> {
    let Type::Path(path) = cast else { return None };
    Integer::named(&path.path.get_ident()?.to_string())
}

// `checked_`: no product or sum of what fits in a type is lost in 128 bits, but the next may be. rustc refuses
// what overflows; of bits it keeps those that the type has.
fn combine(operator: &BinOp, left: i128, right: i128, known: Option<Integer>) -> Option<i128> {
    let wrap = |value: i128| known.map_or(value, |known| known.wrap(value));
    let bits = known.map_or(64, |known| known.bits);
    let shift = u32::try_from(right).ok().filter(|shift| *shift < bits);
    match operator {
        BinOp::Add(_) => left.checked_add(right),
        BinOp::Sub(_) => left.checked_sub(right),
        BinOp::Mul(_) => left.checked_mul(right),
        BinOp::Div(_) => left.checked_div(right),
        BinOp::Rem(_) => left.checked_rem(right),
        BinOp::BitOr(_) => Some(wrap(left | right)),
        BinOp::BitAnd(_) => Some(wrap(left & right)),
        BinOp::BitXor(_) => Some(wrap(left ^ right)),
        BinOp::Shl(_) => Some(wrap(left.checked_mul(1_i128 << shift?)?)),
        BinOp::Shr(_) => Some(left >> shift?),
        _ => None,
    }
}

fn unknown(expression: impl quote::ToTokens) -> syn::Error {
    let message = "only literals, operators and casts can be compared with a schema; write the integer itself";
    syn::Error::new_spanned(expression, message)
}

#[cfg(test)]
mod tests {
    use super::integer;
    use graph_enum_core::UnderlyingType;

    fn value(text: &str, underlying_type: UnderlyingType) -> Option<i64> {
        integer(&syn::parse_str(text).ok()?, underlying_type).ok()
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
            ("0xFFFF_FFFFu32 as i32", -1),
            ("300i32 as u8 as i32", 44),
            ("7 / 2 % 2 + (16 >> 2)", 5),
            ("(0xFFu8 << 4) as i32", 240),
            ("(!0 ^ 0xFFu8) as i32", 0),
            ("1 << 31", -2_147_483_648),
        ] {
            assert_eq!(value(text, UnderlyingType::Int32), Some(expected), "{text}");
        }
        assert_eq!(value("!1", UnderlyingType::Byte), Some(254));
        assert_eq!(value("b'a'", UnderlyingType::Byte), Some(97));
        assert_eq!(value("1 << 7", UnderlyingType::SByte), Some(-128));
        assert_eq!(value("1 << 8", UnderlyingType::SByte), None);
        let smallest = "-9_223_372_036_854_775_808";
        assert_eq!(value(smallest, UnderlyingType::Int64), Some(i64::MIN));
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
            "9_223_372_036_854_775_808",
            "\"a\"",
            "1.5",
            "*&1",
        ] {
            assert_eq!(value(text, UnderlyingType::Int64), None, "{text}");
        }
    }
}
