//! The Rust names of types and of the modules of namespaces.

use any_ascii::any_ascii;
use graph_enum_emit::{is_identifier, pascal_case, with_acronyms_as_words};

use crate::schema::EnumerationType;

impl EnumerationType {
    /// The name of the enum in Rust, if no other type has it. `None` if the name has no letter.
    #[must_use]
    pub fn rust_name(&self) -> Option<String> {
        pascal_case(&any_ascii(&self.name))
    }
}

/// `microsoft.graph.callRecords` becomes `call_records`, `microsoft.graph` itself `graph`.
pub(super) fn module_name(namespace: &str) -> String {
    let short = namespace
        .strip_prefix("microsoft.graph.")
        .or_else(|| namespace.strip_prefix("microsoft."))
        .unwrap_or(namespace);
    let mut module = String::new();
    for character in with_acronyms_as_words(short).chars() {
        if character.is_alphanumeric() {
            if character.is_uppercase() && !module.is_empty() && !module.ends_with('_') {
                module.push('_');
            }
            module.extend(character.to_lowercase());
        } else if !module.is_empty() && !module.ends_with('_') {
            module.push('_');
        }
    }
    if module.is_empty() || module.starts_with(|c: char| c.is_numeric()) {
        module.insert_str(0, "namespace_");
    }
    if !is_identifier(&module) || module == "mod" || is_reserved(&module) {
        module.push('_');
    }
    module
}

// The crate whose name generated code uses, and the names that Windows gives no file.
fn is_reserved(module: &str) -> bool {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let port = module
        .strip_prefix("com")
        .or_else(|| module.strip_prefix("lpt"));
    let is_port =
        port.is_some_and(|port| port.len() == 1 && port.starts_with(|c: char| c.is_ascii_digit()));
    module == "graph_enum" || is_port || DEVICES.contains(&module)
}

#[cfg(test)]
mod tests {
    use super::module_name;

    #[test]
    fn modules() {
        for (namespace, expected) in [
            ("microsoft.graph", "graph"),
            ("microsoft.graph.callRecords", "call_records"),
            ("microsoft.graph.partners.billing", "partners_billing"),
            ("contoso.cloudPC", "contoso_cloud_pc"),
            ("mod", "mod_"),
            ("type", "type_"),
            (".a-.b", "a_b"),
            ("comx", "comx"),
            ("com12", "com12"),
            ("nul", "nul_"),
            ("example.COM1", "example_com1"),
            ("lpt9", "lpt9_"),
            ("graphEnum", "graph_enum_"),
            ("", "namespace_"),
        ] {
            assert_eq!(module_name(namespace), expected, "{namespace}");
        }
    }
}
