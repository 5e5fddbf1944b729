//! The arguments of `graph-enum uses`.

use std::path::PathBuf;

use clap::Args;

// A paragraph is one line: it is wrapped to the terminal's width.
const USES_HELP: &str = "\
The last column is the field's type in Rust: `Option` if a value may be null, `Vec` for a collection, `Flags` for a flags \
enumeration. A property that a response may leave out, as with $select, needs `Option` as well.

Examples:
  graph-enum uses graph.csdl riskLevel
  # the owners as JSON, for a program
  graph-enum uses graph.csdl riskLevel --json | jq -r '.[0].uses[].owner'";

/// List the properties and parameters that have an enumeration type
#[derive(Args, Debug)]
#[command(after_help = USES_HELP)]
pub(crate) struct UsesArguments {
    /// A CSDL file, a folder, or `-` for standard input; pages list no properties
    pub(crate) source: PathBuf,

    /// Its name, with or without the namespace; case is ignored
    #[arg(value_name = "TYPE")]
    pub(crate) name: String,

    /// Print JSON: a list, because several namespaces may have a type of this name
    #[arg(long)]
    pub(crate) json: bool,
}
