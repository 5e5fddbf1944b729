//! The name of the type, its namespace and its version.

use graph_enum_core::{is_odata_identifier, is_odata_namespace, lower_first};
use syn::{DeriveInput, LitStr};

use crate::attr::EnumAttributes;
use crate::errors::Errors;
use crate::model::unraw;

/// The OData type name.
pub(crate) fn type_name(input: &DeriveInput, attributes: &EnumAttributes) -> String {
    match &attributes.name {
        Some(name) => name.value(),
        None => lower_first(&unraw(&input.ident)).collect(),
    }
}

/// The OData namespace.
pub(crate) fn namespace(attributes: &EnumAttributes) -> String {
    attributes
        .namespace
        .as_ref()
        .map_or_else(|| "microsoft.graph".to_owned(), LitStr::value)
}

/// In OData a type name is an identifier, and a namespace is a list of identifiers separated by dots.
pub(super) fn check_type_name(
    errors: &mut Errors,
    input: &DeriveInput,
    attributes: &EnumAttributes,
) {
    if let Some(name) = &attributes.name {
        let fix = match name.value().rsplit_once('.') {
            _ if is_odata_identifier(&name.value()) => None,
            Some((namespace, name))
                if is_odata_namespace(namespace) && is_odata_identifier(name) =>
            {
                Some(format!(
                    "write `namespace = \"{namespace}\", name = \"{name}\"`"
                ))
            }
            _ => {
                let example: String = lower_first(&unraw(&input.ident)).collect();
                Some(format!("use letters, digits and `_`, as in `{example}`"))
            }
        };
        if let Some(fix) = fix {
            let message = format!(
                "type name `{:?}` is not an OData identifier; {fix}",
                name.value()
            );
            errors.report(name, message);
        }
    }
    if let Some(namespace) = &attributes.namespace {
        if !is_odata_namespace(&namespace.value()) {
            let message = format!(
                "namespace `{:?}` is not a list of OData identifiers; separate them with dots, as in `\"microsoft.graph\"`",
                namespace.value()
            );
            errors.report(namespace, message);
        }
    }
    if let Some(version) = attributes
        .version
        .as_ref()
        .filter(|version| version.value().is_empty())
    {
        errors.report(
            version,
            "the version is empty; write `version = \"beta\"` or remove the key",
        );
    }
}
