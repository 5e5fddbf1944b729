//! Names and integers of every enumeration type of Microsoft Graph, v1.0 and beta.
//!
//! This is the data of [`graph-enum-catalog`](https://docs.rs/graph-enum-catalog), shared by its
//! attributes and its registry; use that crate. The data are two text files with a type in each line:
//!
//! ```text
//! microsoft.graph.riskLevel Int32: low=0 medium=1 high=2 hidden=3 none=4 unknownFutureValue=5
//! ```
//!
//! They are made by `graph-enum facts` of `graph-enum-codegen` from the metadata, and have nothing else
//! of it. Reading them allocates nothing.
//!
//! ```
//! let level = graph_enum_facts::BETA.called("RiskLevel").next().expect("declared in beta");
//! assert_eq!(level.qualified_name(), "microsoft.graph.riskLevel");
//! let medium = level.members().find(|member| member.name == "medium");
//! assert_eq!(medium.map(|member| member.value), Some(1));
//! ```

#![no_std]

mod enumeration;
mod search;

pub use enumeration::{Deprecation, Enumeration, Member};

/// The enumeration types of v1.0.
pub const V1: Facts = Facts::new(include_str!("../facts/v1.0.txt"));

/// The enumeration types of beta.
pub const BETA: Facts = Facts::new(include_str!("../facts/beta.txt"));

/// The start of the last line before the types.
const AS_OF: &str = "\nas of ";

/// The enumeration types of one API version.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    version: &'static str,
    as_of: &'static str,
    text: &'static str,
}

impl Facts {
    const fn new(text: &'static str) -> Self {
        Self {
            version: search::line_after(text, "\nversion "),
            as_of: search::line_after(text, AS_OF),
            text,
        }
    }

    /// A type in each line, sorted by name in lower case, then by namespace.
    fn lines(&self) -> &'static str {
        let lines = self.text.split_once(AS_OF);
        let lines = lines.and_then(|(_, rest)| rest.split_once('\n'));
        lines.map_or("", |(_, lines)| lines)
    }

    /// The API version: `v1.0`, `beta`.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// The day on which the facts were taken from the metadata, which itself carries no date: `2026-08-03`.
    #[must_use]
    pub const fn as_of(&self) -> &'static str {
        self.as_of
    }

    /// All types, sorted by name ignoring ASCII case, then by namespace.
    pub fn all(&self) -> impl Iterator<Item = Enumeration> + Clone + use<> {
        self.lines().lines().filter_map(Enumeration::parse)
    }

    /// The types with this name, ignoring ASCII case, of all namespaces. A binary search.
    pub fn called<'a>(&self, name: &'a str) -> impl Iterator<Item = Enumeration> + use<'a> {
        let lines = search::from_name(self.lines(), name).lines();
        let types = lines.map_while(Enumeration::parse);
        types.take_while(move |found| found.name().eq_ignore_ascii_case(name))
    }
}
