//! The arguments of `graph-enum uses`.

use std::path::PathBuf;

use clap::Args;

// A paragraph is one line: it is wrapped to the terminal's width.
const USES_HELP: &str = "\
The last column is the type of the field in Rust: `Option` where a value may be null, `Vec` for a collection, `Flags` for \
an enumeration of flags. A property that a response may leave out, as with $select, needs `Option` as well.

Examples:
  graph-enum uses graph.csdl riskLevel
  # the entity types that have it, for a program
  graph-enum uses graph.csdl riskLevel --json | jq -r '.[0].uses[].owner'";

/// List the properties and parameters of an enumeration type
#[derive(Args, Debug)]
#[command(after_help = USES_HELP)]
pub(crate) struct UsesArguments {
    /// CSDL, `-`, or a folder; pages have no properties to list
    pub(crate) source: PathBuf,

    /// The name, with or without its namespace, in any case
    #[arg(value_name = "TYPE")]
    pub(crate) name: String,

    /// Print JSON: a list, because two namespaces may have a type of this name
    #[arg(long)]
    pub(crate) json: bool,
}
