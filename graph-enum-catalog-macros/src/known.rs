//! Keys and a `repr` that contradict the metadata. The derive checks their form.

use graph_enum_core::UnderlyingType;
use graph_enum_emit::Enumeration;
use graph_enum_syntax::{EnumAttributes, Errors};

/// Reports each contradiction.
pub(crate) fn check(
    errors: &mut Errors,
    enumeration: &Enumeration<'_>,
    attributes: &EnumAttributes,
) {
    let name = enumeration.name;
    if let (Some(version), Some(known)) = (&attributes.version, enumeration.version) {
        if version.value() != known {
            let message = format!("the version of this attribute is `{known}`; remove `version`");
            errors.report(version, message);
        }
    }
    // The derive reports a misspelt `flags`.
    let flags = attributes.flags.as_ref().filter(|word| *word == "flags");
    if let Some(flags) = flags.filter(|_| !enumeration.is_flags) {
        let message = format!("`{name}` is not a flags enumeration; remove `flags`");
        errors.report(flags, message);
    }
    let known = enumeration.underlying_type;
    for repr in &attributes.reprs {
        let written = UnderlyingType::from_rust_name(&repr.to_string());
        if written.is_some_and(|written| written != known) {
            let message = format!(
                "the underlying type of `{name}` is `{known}`; remove `repr`, or write `repr({})`",
                known.rust_name()
            );
            errors.report(repr, message);
        }
    }
}
