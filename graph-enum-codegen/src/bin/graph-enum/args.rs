//! What the command accepts, and the help that teaches it.

mod generate;
mod scripts;
mod uses;

use std::path::PathBuf;

use anstream::ColorChoice;
use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use generate::GenerateArguments;
pub(crate) use scripts::{CompletionsArguments, ManArguments};
pub(crate) use uses::UsesArguments;

const AFTER_HELP: &str = "\
Fetch the metadata once; no account is needed:
  curl -o graph.csdl 'https://graph.microsoft.com/v1.0/$metadata'
Look around, then generate the enums that you use:
  graph-enum list graph.csdl
  graph-enum show graph.csdl riskLevel
  graph-enum uses graph.csdl riskLevel
  graph-enum generate graph.csdl --type riskLevel,riskState -o src/risk.rs

Exit codes: 0 success; 1 `diff` found breaking changes; 2 wrong usage, or an error in a source.";

/// Generate Rust enums from Microsoft Graph's metadata and documentation
#[derive(Debug, Parser)]
#[command(name = "graph-enum", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// When to use colour: `auto`, `always` or `never`
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value_t,
        global = true,
        hide_possible_values = true,
        display_order = 900
    )]
    pub(crate) color: Color,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// In pipes and files as well
    Always,
    /// Never
    Never,
}

impl Color {
    /// Sets it for standard output and standard error.
    pub(crate) fn apply(self) {
        match self {
            Self::Auto => {}
            Self::Always => ColorChoice::Always.write_global(),
            Self::Never => ColorChoice::Never.write_global(),
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Generate(GenerateArguments),
    Diff(DiffArguments),
    List(ListArguments),
    Show(ShowArguments),
    Uses(UsesArguments),
    Facts(FactsArguments),
    Completions(CompletionsArguments),
    Man(ManArguments),
}

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

const LIST_HELP: &str = "\
Examples:
  graph-enum list graph.csdl
  graph-enum list graph.csdl --namespace microsoft.graph.security
  # the flags enumerations, as JSON for a program
  graph-enum list graph.csdl --json | jq -r '.[] | select(.isFlags).qualifiedName'";

/// List the enumeration types of sources
#[derive(Args, Debug)]
#[command(after_help = LIST_HELP)]
pub(crate) struct ListArguments {
    /// A CSDL file, a Markdown page, a folder, or `-` for standard input
    #[arg(required = true)]
    pub(crate) source: Vec<PathBuf>,

    /// Only the types of this namespace
    #[arg(long, value_name = "NS")]
    pub(crate) namespace: Option<String>,

    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

const SHOW_HELP: &str = "\
Examples:
  graph-enum show graph.csdl riskLevel
  # with its namespace, because several have a type of this name
  graph-enum show graph.csdl microsoft.graph.security.alertStatus
  # the members as JSON, for a program
  graph-enum show graph.csdl riskLevel --json | jq '.[0].members'";

/// Show one enumeration type: its members, integers and descriptions
#[derive(Args, Debug)]
#[command(after_help = SHOW_HELP)]
pub(crate) struct ShowArguments {
    /// A CSDL file, a Markdown page, a folder, or `-` for standard input
    pub(crate) source: PathBuf,

    /// Its name, with or without the namespace; case is ignored
    #[arg(value_name = "TYPE")]
    pub(crate) name: String,

    /// Print JSON: a list, because several namespaces may have a type of this name
    #[arg(long)]
    pub(crate) json: bool,
}

const FACTS_HELP: &str = "\
Examples:
  graph-enum facts beta.csdl --api-version beta --as-of 2026-08-03 -o graph-enum-facts/facts/beta.txt";

/// Write the names and integers of a source as text, one type a line
///
/// This is how graph-enum-catalog is updated. Descriptions are left out.
#[derive(Args, Debug)]
#[command(after_help = FACTS_HELP)]
pub(crate) struct FactsArguments {
    /// A CSDL file, or `-` for standard input
    #[arg(required = true)]
    pub(crate) source: Vec<PathBuf>,

    /// The API version of the source: `v1.0` or `beta`
    #[arg(long, value_name = "VERSION")]
    pub(crate) api_version: Option<String>,

    /// The date of the metadata
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,

    /// The file to write [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}
