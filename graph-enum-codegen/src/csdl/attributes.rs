//! The attributes of schemas, types and members.

use graph_enum_core::UnderlyingType;

use super::Document;
use super::element::Element;
use crate::diagnostic::Diagnostic;

impl Document<'_> {
    /// `<Schema Namespace="microsoft.graph">`
    pub(super) fn parse_namespace(&mut self, element: &Element) -> String {
        let Some(namespace) = element.attribute("Namespace") else {
            let error = Diagnostic::error("this schema has no `Namespace`");
            self.push(error.help("add `Namespace=\"…\"`"), element);
            return String::new();
        };
        namespace.to_owned()
    }

    /// `<EnumType Name="riskLevel">`, `<Member Name="low">`
    pub(super) fn parse_name(&mut self, element: &Element) -> Option<String> {
        let name = element.attribute("Name").map(str::to_owned);
        if name.is_none() {
            let error = Diagnostic::error(format!("this `{}` has no `Name`", element.name));
            self.push(error.help("add `Name=\"…\"`"), element);
        }
        name
    }

    /// `IsFlags="true"`. XML booleans are in lower case. Anything else is an error, since it would silently mean `false`.
    pub(super) fn parse_is_flags(&mut self, element: &Element) -> bool {
        match element.attribute("IsFlags").map(str::trim) {
            Some("true" | "1") => true,
            None | Some("false" | "0") => false,
            Some(other) => {
                let error =
                    Diagnostic::error(format!("`{}` is not a boolean", other.escape_debug()));
                let help = "write `IsFlags=\"true\"` or `IsFlags=\"false\"`";
                self.push(error.help(help), element);
                false
            }
        }
    }

    /// `Value="5"`
    pub(super) fn parse_value(&mut self, text: &str, element: &Element) -> Option<i64> {
        let value = text.trim().parse();
        if value.is_err() {
            let error = Diagnostic::error(format!("`{text}` is not an integer of 64 bits"));
            self.push(error.help("write a decimal integer"), element);
        }
        value.ok()
    }

    /// `UnderlyingType="Edm.Byte"`, before OData 4 `Byte` as well
    pub(super) fn parse_underlying_type(&mut self, element: &Element) -> UnderlyingType {
        let Some(text) = element.attribute("UnderlyingType") else {
            return UnderlyingType::Int32;
        };
        let name = if text.contains('.') {
            text.to_owned()
        } else {
            format!("Edm.{text}")
        };
        UnderlyingType::from_name(&name).unwrap_or_else(|| {
            let message = format!("`{text}` cannot be the underlying type of an enumeration type");
            let help = "one of `Edm.Byte`, `Edm.SByte`, `Edm.Int16`, `Edm.Int32`, `Edm.Int64`";
            self.push(Diagnostic::error(message).help(help), element);
            UnderlyingType::Int32
        })
    }

    fn push(&mut self, diagnostic: Diagnostic, element: &Element) {
        let location = self.source.location(element.range.clone());
        self.report.push(diagnostic.at(&location, ""));
    }
}
