//! What the user wrote of what the metadata says.

use crate::errors::Errors;
use crate::written::EnumAttributes;
use graph_enum_core::UnderlyingType;
use graph_enum_emit::Enumeration;
use graph_enum_facts::Facts;

/// Reports keys and a `repr` that contradict the metadata. The derive checks their form.
pub(crate) fn check(
    errors: &mut Errors,
    facts: Facts,
    enumeration: &Enumeration<'_>,
    attributes: &EnumAttributes,
) {
    let name = enumeration.name;
    if let Some(version) = &attributes.version {
        let known = facts.version();
        if version.value() != known {
            let message = format!("the version of this attribute is `{known}`; remove `version`");
            errors.report(version, message);
        }
    }
    if let Some(flags) = attributes.flags.as_ref().filter(|_| !enumeration.is_flags) {
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
