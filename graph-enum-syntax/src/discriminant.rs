//! The integer of a discriminant's expression, as rustc computes it.

use syn::{BinOp, Expr, ExprLit, Lit, Type, UnOp};

/// Evaluates a discriminant of type `repr`, the name of an integer type. `None` if only rustc can: a constant's name, a
/// call.
pub(crate) fn evaluate(expression: &Expr, repr: &str) -> Option<i128> {
    value(expression, Integer::named(repr)?)
}

/// The integer of a discriminant of type `repr`, the name of an integer type. `None` if only rustc can evaluate it, or if
/// it does not fit 64 bits.
#[must_use]
pub fn integer_of(expression: &Expr, repr: &str) -> Option<i64> {
    i64::try_from(evaluate(expression, repr)?).ok()
}

/// Returns `true` for an integer literal, with or without a sign: `5`, `-5`, `(5)`, `b'a'`.
pub(crate) fn is_literal(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(_) => true,
        Expr::Paren(inner) => is_literal(&inner.expr),
        Expr::Group(inner) => is_literal(&inner.expr),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && is_literal(&unary.expr),
        _ => false,
    }
}

/// A type of integers.
#[derive(Clone, Copy)]
struct Integer {
    bits: u32,
    is_signed: bool,
    /// `isize`, `usize`: 64 bits here, fewer on some targets.
    is_size: bool,
}

const I32: Integer = Integer {
    bits: 32,
    is_signed: true,
    is_size: false,
};

impl Integer {
    fn named(name: &str) -> Option<Self> {
        let (is_signed, bits) = match name.split_at_checked(1)? {
            ("i", bits) => (true, bits),
            ("u", bits) => (false, bits),
            _ => return None,
        };
        let is_size = bits == "size";
        let bits = match bits {
            "8" => 8,
            "16" => 16,
            "32" => 32,
            "64" | "size" => 64,
            _ => return None,
        };
        Some(Self {
            bits,
            is_signed,
            is_size,
        })
    }

    /// The low bits of `value`, as a cast to this type.
    fn wrap(self, value: i128) -> i128 {
        let size = 1_i128 << self.bits;
        let value = value.rem_euclid(size);
        let is_negative = self.is_signed && value >= size / 2;
        if is_negative { value - size } else { value }
    }

    /// Returns `true` if every target has this value, however wide its `isize` is.
    fn is_certain(self, value: i128) -> bool {
        let smallest = Self { bits: 32, ..self };
        !self.is_size || smallest.wrap(value) == value
    }
}

/// The value of an expression that is expected to be of type `expected`.
fn value(expression: &Expr, expected: Integer) -> Option<i128> {
    let own = own_type(expression).unwrap_or(expected);
    match expression {
        Expr::Lit(literal) => literal_value(literal),
        Expr::Paren(inner) => value(&inner.expr, own),
        Expr::Group(inner) => value(&inner.expr, own),
        Expr::Cast(cast) => {
            // `None` for another type: `f32`, an alias.
            own_type(expression)?;
            let inner = operand_type(&cast.expr, own);
            Some(own.wrap(operand(&cast.expr, inner)?))
        }
        Expr::Unary(unary) => {
            let operand = if is_literal(expression) {
                value(&unary.expr, own)?
            } else {
                operand(&unary.expr, own)?
            };
            match unary.op {
                UnOp::Neg(_) => operand.checked_neg(),
                UnOp::Not(_) => Some(own.wrap(!operand)),
                _ => None,
            }
        }
        Expr::Binary(binary) => {
            let is_shift = matches!(binary.op, BinOp::Shl(_) | BinOp::Shr(_));
            let left = operand(&binary.left, own)?;
            let right = operand(&binary.right, if is_shift { I32 } else { own })?;
            combine(&binary.op, left, right, own)
        }
        _ => None,
    }
}

/// The value of an operand, if it is the same on every target.
fn operand(expression: &Expr, expected: Integer) -> Option<i128> {
    let own = own_type(expression).unwrap_or(expected);
    value(expression, expected).filter(|value| own.is_certain(*value))
}

fn literal_value(literal: &ExprLit) -> Option<i128> {
    match &literal.lit {
        // `None` for another type: `u128`.
        Lit::Int(integer) if integer.suffix().is_empty() => integer.base10_parse().ok(),
        Lit::Int(integer) => Integer::named(integer.suffix()).and(integer.base10_parse().ok()),
        Lit::Byte(byte) => Some(byte.value().into()),
        _ => None,
    }
}

/// The type of an expression with a suffix or a cast.
fn own_type(expression: &Expr) -> Option<Integer> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(integer) => Integer::named(integer.suffix()),
            Lit::Byte(_) => Integer::named("u8"),
            _ => None,
        },
        Expr::Paren(inner) => own_type(&inner.expr),
        Expr::Group(inner) => own_type(&inner.expr),
        Expr::Unary(unary) => own_type(&unary.expr),
        Expr::Cast(cast) => match &*cast.ty {
            Type::Path(path) => Integer::named(&path.path.get_ident()?.to_string()),
            _ => None,
        },
        Expr::Binary(binary) => {
            let is_shift = matches!(binary.op, BinOp::Shl(_) | BinOp::Shr(_));
            own_type(&binary.left).or_else(|| own_type(&binary.right).filter(|_| !is_shift))
        }
        _ => None,
    }
}

/// The type of a cast's operand without a suffix: a literal has the type that it is cast to, an operator falls back to
/// `i32`.
fn operand_type(operand: &Expr, target: Integer) -> Integer {
    match operand {
        Expr::Paren(inner) => operand_type(&inner.expr, target),
        Expr::Group(inner) => operand_type(&inner.expr, target),
        Expr::Unary(unary) => operand_type(&unary.expr, target),
        Expr::Binary(_) => I32,
        _ => target,
    }
}

// `checked_`: the operands fit their types, but nested sums and products may leave 128 bits.
fn combine(operator: &BinOp, left: i128, right: i128, own: Integer) -> Option<i128> {
    let shift = || u32::try_from(right).ok().filter(|shift| *shift < own.bits);
    match operator {
        BinOp::Add(_) => left.checked_add(right),
        BinOp::Sub(_) => left.checked_sub(right),
        BinOp::Mul(_) => left.checked_mul(right),
        BinOp::Div(_) => left.checked_div(right),
        BinOp::Rem(_) => left.checked_rem(right),
        BinOp::BitOr(_) => Some(own.wrap(left | right)),
        BinOp::BitAnd(_) => Some(own.wrap(left & right)),
        BinOp::BitXor(_) => Some(own.wrap(left ^ right)),
        BinOp::Shl(_) => Some(own.wrap(left.checked_mul(1_i128 << shift()?)?)),
        BinOp::Shr(_) => Some(left >> shift()?),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
