//! Integers: the underlying type, and each member's value in it.

use syn::Variant;

use crate::attr::EnumAttributes;
use crate::discriminant::{Evaluated, evaluate};
use crate::errors::Errors;
use crate::model::{Repr, Value};

/// The integer types that OData has no name for.
const NOT_ODATA: [&str; 8] = [
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "isize",
    "i128",
    "transparent",
];

/// The underlying type of the `repr`, or OData's default.
pub(super) fn check_repr(errors: &mut Errors, attributes: &EnumAttributes) -> Repr {
    let mut found = Repr::Default;
    for ident in &attributes.reprs {
        match ident.to_string().as_str() {
            "u8" => found = Repr::U8,
            "i8" => found = Repr::I8,
            "i16" => found = Repr::I16,
            "i32" => found = Repr::I32,
            "i64" => found = Repr::I64,
            other if NOT_ODATA.contains(&other) => {
                let message = format!(
                    "`{other}` is not an OData underlying type; use `u8`, `i8`, `i16`, `i32` or `i64`"
                );
                errors.report(ident, message);
            }
            _ => {}
        }
    }
    found
}

/// The value of a variant: what is written, or one more than the variant before it.
pub(super) fn check_value(
    errors: &mut Errors,
    variant: &Variant,
    implicit: Option<&Value>,
    repr: Repr,
) -> Value {
    let Some((_, expression)) = &variant.discriminant else {
        return check_implicit(errors, variant, implicit, repr);
    };
    match evaluate(expression) {
        Evaluated::Literal(value) => match fitting(value, repr) {
            Some(value) => Value::Known(value),
            None => {
                errors.report(expression, out_of_range(value, repr));
                Value::Known(0)
            }
        },
        Evaluated::Computed(value) => match fitting(value, repr) {
            Some(value) => Value::Known(value),
            None => Value::Computed(expression.clone(), 0),
        },
        Evaluated::Opaque => Value::Computed(expression.clone(), 0),
    }
}

fn check_implicit(
    errors: &mut Errors,
    variant: &Variant,
    implicit: Option<&Value>,
    repr: Repr,
) -> Value {
    match implicit.cloned().unwrap_or(Value::Known(0)) {
        Value::Known(value) if !repr.holds(value.into()) => {
            errors.report(&variant.ident, out_of_range(value.into(), repr));
            Value::Known(0)
        }
        value => value,
    }
}

fn fitting(value: i128, repr: Repr) -> Option<i64> {
    i64::try_from(value).ok().filter(|_| repr.holds(value))
}

fn out_of_range(value: i128, repr: Repr) -> String {
    let odata = repr.underlying_type();
    let fix = match repr {
        Repr::I64 => "no OData type holds it",
        _ if value < 0 || repr != Repr::U8 => "write a larger `#[repr(...)]`, at most `i64`",
        _ => "write `#[repr(i32)]`",
    };
    format!("value {value} is outside `Edm.{odata}`; {fix}")
}
