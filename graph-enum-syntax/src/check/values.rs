//! The underlying type, and the value of each member.

use graph_enum_core::UnderlyingType;
use quote::ToTokens;
use syn::Variant;

use crate::attr::EnumAttributes;
use crate::discriminant::{evaluate, integer_of, is_literal};
use crate::errors::Errors;
use crate::model::{Repr, Value};

/// Representations that are not underlying types of OData.
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

/// The underlying type of the `repr`, or OData's default. A type that OData lacks counts as the largest, so that no value
/// is reported too.
pub(super) fn check_repr(errors: &mut Errors, attributes: &EnumAttributes) -> Repr {
    let mut repr = repr_of(attributes);
    for ident in &attributes.reprs {
        if NOT_ODATA.iter().any(|other| ident == other) {
            let message = format!(
                "`{ident}` is not an OData underlying type; use `u8`, `i8`, `i16`, `i32` or `i64`"
            );
            errors.report(ident, message);
            repr = Repr::Written(UnderlyingType::Int64);
        }
    }
    repr
}

/// The underlying type of the `repr`; other words are not checked.
pub(crate) fn repr_of(attributes: &EnumAttributes) -> Repr {
    let mut known = attributes
        .reprs
        .iter()
        .filter_map(|ident| UnderlyingType::from_rust_name(&ident.to_string()));
    known.next_back().map_or(Repr::Default, Repr::Written)
}

/// The written value of a variant, or else `implicit`.
pub(super) fn check_value<'a>(
    errors: &mut Errors,
    variant: &'a Variant,
    implicit: Value<'a>,
    repr: Repr,
) -> Value<'a> {
    let Some((_, expression)) = &variant.discriminant else {
        return check_implicit(errors, variant, implicit, repr);
    };
    // rustc reports a sum that overflows its type. Without a `repr` it is an `isize`, wider than the underlying type.
    let is_ours = |value: &i128| {
        is_literal(expression) || repr == Repr::Default || repr.underlying_type().contains(*value)
    };
    match evaluate(expression, repr.discriminant_type()).filter(is_ours) {
        Some(value) => fitting(errors, value, repr, expression),
        None => Value::Computed(expression, &variant.ident, 0),
    }
}

/// The discriminant of the unknown variant. It is not part of the schema, so that rustc alone checks its range.
pub(super) fn unknown_value<'a>(
    variant: &'a Variant,
    implicit: Value<'a>,
    repr: Repr,
) -> Value<'a> {
    let Some((_, expression)) = &variant.discriminant else {
        return implicit;
    };
    let known = integer_of(expression, repr.discriminant_type());
    known.map_or(Value::Computed(expression, &variant.ident, 0), Value::Known)
}

fn check_implicit<'a>(
    errors: &mut Errors,
    variant: &'a Variant,
    implicit: Value<'a>,
    repr: Repr,
) -> Value<'a> {
    match implicit {
        Value::Known(value) => fitting(errors, value.into(), repr, &variant.ident),
        Value::Computed(..) => implicit,
    }
}

/// The value, or 0 after an error if it is outside the underlying type.
fn fitting<'a>(errors: &mut Errors, value: i128, repr: Repr, place: impl ToTokens) -> Value<'a> {
    let known = i64::try_from(value)
        .ok()
        .filter(|value| repr.underlying_type().contains(*value));
    if known.is_none() {
        errors.report(place, out_of_range(value, repr));
    }
    Value::Known(known.unwrap_or(0))
}

fn out_of_range(value: i128, repr: Repr) -> String {
    let larger = [
        UnderlyingType::Int16,
        UnderlyingType::Int32,
        UnderlyingType::Int64,
    ];
    match larger.into_iter().find(|larger| larger.contains(value)) {
        Some(larger) => format!(
            "value {value} is outside `{}`; write `#[repr({})]`",
            repr.underlying_type(),
            larger.rust_name()
        ),
        None if value > 0 => format!(
            "value {value} is outside every OData type; use at most {}",
            i64::MAX
        ),
        None => format!(
            "value {value} is outside every OData type; use at least {}",
            i64::MIN
        ),
    }
}
