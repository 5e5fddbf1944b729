//! The arguments of `graph-enum diff`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

// A paragraph is one line: it is wrapped to the terminal's width.
const DIFF_HELP: &str = "\
The client is a program that was written for OLD and now meets NEW. A change breaks names if a client that reads or sends \
names fails, or reads another meaning. It breaks integers if that is so for a client that stores or sends integers. Names \
are compared ignoring case, as Graph reads them.

With --rust, the enums of the Rust files take the place of OLD. Only the types that they declare are compared.

Examples:
  graph-enum diff last-month.csdl graph.csdl
  # only two types
  graph-enum diff v1.0.csdl beta.csdl --type riskLevel --type riskState
  # in CI: fail if the metadata has a member that our enums lack
  graph-enum diff --rust src/enums.rs graph.csdl --fail-on any
  # for a program
  graph-enum diff v1.0.csdl beta.csdl --json | jq '.differences[].type'

Exit codes: 0 no change that --fail-on names; 1 at least one; 2 wrong usage, or an error in a source.";

/// Compare two schemas: what changed for a client, and which changes break it
#[derive(Args, Debug)]
#[command(
    after_help = DIFF_HELP,
    override_usage = "graph-enum diff [OPTIONS] OLD NEW\n       graph-enum diff [OPTIONS] --rust FILE|DIR NEW"
)]
pub(crate) struct DiffArguments {
    /// The old source: a CSDL file, a Markdown page, a folder, or `-` for standard input; left out with --rust
    pub(crate) old: PathBuf,

    /// The new source
    #[arg(required_unless_present = "rust", conflicts_with = "rust")]
    pub(crate) new: Option<PathBuf>,

    /// Compare the enums with #[derive(GraphEnum)] of a Rust file, or of the Rust files of a folder, with NEW
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) rust: Option<PathBuf>,

    /// Only these types, by name or qualified name; `*` matches any text; repeatable
    #[arg(long = "type", value_name = "NAME,...", value_delimiter = ',')]
    pub(crate) types: Vec<String>,

    /// Only the types of this namespace
    #[arg(long, value_name = "NS")]
    pub(crate) namespace: Option<String>,

    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,

    /// The changes that make the exit code 1
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = FailOn::Breaking)]
    pub(crate) fail_on: FailOn,
}

/// The changes that make the exit code 1.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FailOn {
    /// Changes that break names or integers
    Breaking,
    /// Changes that break names
    Names,
    /// Changes that break integers
    Integers,
    /// All changes
    Any,
    /// No changes
    Never,
}
