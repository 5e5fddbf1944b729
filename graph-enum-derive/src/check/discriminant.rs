//! Discriminant expression to integer, where the macro can tell.

use syn::{BinOp, Expr, Lit, UnOp};

/// What an expression is worth.
pub(crate) enum Evaluated {
    /// An integer, written as a literal.
    Literal(i128),
    /// An integer, computed; whether it overflows its type is for rustc to say.
    Computed(i128),
    /// For rustc alone to evaluate: a constant's name, a call, a cast.
    Opaque,
}

/// Evaluates literals and the operators that constants are usually written with.
pub(crate) fn evaluate(expression: &Expr) -> Evaluated {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(integer) => integer
                .base10_parse()
                .map_or(Evaluated::Opaque, Evaluated::Literal),
            Lit::Byte(byte) => Evaluated::Literal(byte.value().into()),
            _ => Evaluated::Opaque,
        },
        Expr::Paren(inner) => evaluate(&inner.expr),
        Expr::Group(inner) => evaluate(&inner.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match evaluate(&unary.expr) {
            Evaluated::Literal(value) => Evaluated::Literal(-value),
            Evaluated::Computed(value) => Evaluated::Computed(-value),
            Evaluated::Opaque => Evaluated::Opaque,
        },
        Expr::Binary(binary) => {
            let operands = (integer(&binary.left), integer(&binary.right));
            let (Some(left), Some(right)) = operands else {
                return Evaluated::Opaque;
            };
            combine(&binary.op, left, right).map_or(Evaluated::Opaque, Evaluated::Computed)
        }
        _ => Evaluated::Opaque,
    }
}

fn integer(expression: &Expr) -> Option<i128> {
    match evaluate(expression) {
        // Far from where `i128` could overflow; no underlying type holds more.
        Evaluated::Literal(value) | Evaluated::Computed(value) => {
            i64::try_from(value).ok().map(i128::from)
        }
        Evaluated::Opaque => None,
    }
}

fn combine(operator: &BinOp, left: i128, right: i128) -> Option<i128> {
    match operator {
        BinOp::Add(_) => Some(left + right),
        BinOp::Sub(_) => Some(left - right),
        BinOp::Mul(_) => Some(left * right),
        BinOp::BitOr(_) => Some(left | right),
        BinOp::BitAnd(_) => Some(left & right),
        BinOp::BitXor(_) => Some(left ^ right),
        BinOp::Shl(_) => u32::try_from(right)
            .ok()
            .filter(|bits| *bits < 63)
            .map(|bits| left << bits),
        // Not `>>`: it brings bits back that the type has lost by then.
        _ => None,
    }
}
