//! The arguments of `graph-enum diff`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

// A paragraph is one line: it is wrapped to the terminal's width.
const DIFF_HELP: &str = "\
A change breaks names when a program that was written for OLD and sends or reads names fails, or means \
something else, against NEW; it breaks integers when that holds of a program that stores or sends integers. \
Names are compared as Graph reads them, ignoring case.

Examples:
  graph-enum diff last-month.csdl graph.csdl
  # of a few types alone
  graph-enum diff v1.0.csdl beta.csdl --type riskLevel --type riskState
  # in CI: fail when an enum of ours lags behind what the service names
  graph-enum diff --rust src/enums.rs graph.csdl --fail-on any
  # for a program
  graph-enum diff v1.0.csdl beta.csdl --json | jq '.differences[].type'

Exit codes: 0 nothing of the kind that --fail-on names; 1 something; 2 wrong usage, or a mistake in a source.";

/// Compare two schemas: what changed for a client, and what of it breaks
#[derive(Args, Debug)]
#[command(
    after_help = DIFF_HELP,
    override_usage = "graph-enum diff [OPTIONS] OLD NEW\n       graph-enum diff [OPTIONS] --rust FILE|DIR NEW"
)]
pub(crate) struct DiffArguments {
    /// The source that programs were written for: CSDL, `-`, a page or a folder of them
    pub(crate) old: PathBuf,

    /// The source that they meet
    #[arg(required_unless_present = "rust", conflicts_with = "rust")]
    pub(crate) new: Option<PathBuf>,

    /// In place of OLD a Rust file, or a folder of them, of which the enums with #[derive(GraphEnum)] are compared
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) rust: Option<PathBuf>,

    /// Only these types, by name or qualified name; `*` is any text; repeatable
    #[arg(long = "type", value_name = "NAME,...", value_delimiter = ',')]
    pub(crate) types: Vec<String>,

    /// Only the types of this namespace
    #[arg(long, value_name = "NS")]
    pub(crate) namespace: Option<String>,

    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,

    /// Which changes make the exit code 1
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = FailOn::Breaking)]
    pub(crate) fail_on: FailOn,
}

/// Which changes make the exit code 1.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FailOn {
    /// Those that break names or integers
    Breaking,
    /// Those that break names
    Names,
    /// Those that break integers
    Integers,
    /// All of them
    Any,
    /// None
    Never,
}
