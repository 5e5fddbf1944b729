//! Microsoft's metadata (CSDL), read for comparison: never part of the project.

use std::path::PathBuf;
use std::{env, fs};

use crate::skip;

/// An enumeration type as the metadata declares it.
#[derive(Debug)]
pub struct EnumerationType {
    /// Namespace, dot, name.
    pub qualified_name: String,
    /// `Edm.Byte` and so on, where it is said.
    pub underlying_type: Option<String>,
    /// `IsFlags="true"`.
    pub is_flags: bool,
    /// Names and integers, in the order of the metadata.
    pub members: Vec<(String, i64)>,
}

/// The folder of Microsoft's metadata, which `GRAPH_ENUM_DATA` names. Without it, the test is counted as
/// skipped.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let folder = env::var_os("GRAPH_ENUM_DATA").map(PathBuf::from);
    if folder.is_none() {
        skip("no metadata; set GRAPH_ENUM_DATA");
    }
    folder
}

/// The text of a file of [`folder`].
///
/// # Panics
///
/// When the folder lacks the file.
#[must_use]
pub fn read(file: &str) -> Option<String> {
    let path = folder()?.join(file);
    let text = fs::read_to_string(&path);
    Some(text.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// The enumeration types of a CSDL document, in its order.
///
/// # Panics
///
/// When the text is not what Microsoft publishes.
#[must_use]
pub fn parse(text: &str) -> Vec<EnumerationType> {
    let document = roxmltree::Document::parse(text).expect("well-formed XML");
    let types = document
        .descendants()
        .filter(|node| node.has_tag_name_of("EnumType"));
    types
        .map(|node| {
            let namespace = node
                .parent()
                .and_then(|schema| schema.attribute("Namespace"));
            let name = node.attribute("Name").expect("a name");
            let members = node
                .children()
                .filter(|child| child.has_tag_name_of("Member"));
            let members = members.map(|member| {
                let value = member.attribute("Value").expect("a value");
                let name = member.attribute("Name").expect("a name");
                (name.to_owned(), value.parse().expect("an integer"))
            });
            EnumerationType {
                qualified_name: format!("{}.{name}", namespace.expect("a namespace")),
                underlying_type: node.attribute("UnderlyingType").map(str::to_owned),
                is_flags: node.attribute("IsFlags") == Some("true"),
                members: members.collect(),
            }
        })
        .collect()
}

trait LocalName {
    fn has_tag_name_of(&self, name: &str) -> bool;
}

impl LocalName for roxmltree::Node<'_, '_> {
    fn has_tag_name_of(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}
