//! Rules of flags.

use graph_enum_core::MOST_FLAGS;
use syn::Ident;

use crate::errors::Errors;
use crate::model::{Member, Value};

/// Flags are not negative, and there are at most 64. rustc reports a second zero.
pub(super) fn check_flags(errors: &mut Errors, flags: &Ident, variants: &[Member<'_>]) {
    for declared in members(variants) {
        let ident = &declared.variant.ident;
        if let Value::Known(value @ ..0) = declared.value {
            let message =
                format!("flag `{ident}` has the negative value {value}; use a value of 0 or more");
            errors.report(ident, message);
        }
    }
    let count = members(variants).count();
    if count > MOST_FLAGS {
        let message = format!(
            "a flags enumeration can have at most {MOST_FLAGS} members, but this one has {count}; remove `flags`"
        );
        errors.report(flags, message);
    }
}

fn members<'a, 'b>(variants: &'b [Member<'a>]) -> impl Iterator<Item = &'b Member<'a>> {
    variants.iter().filter(|declared| !declared.is_unknown())
}
