//! What the command accepts, and the help that teaches it.

mod diff;
mod generate;

use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand};
use clap_complete::Shell;

pub(crate) use diff::{DiffArguments, FailOn};
pub(crate) use generate::GenerateArguments;

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

    /// When to use color: `auto`, `always` or `never`
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value_t,
        global = true,
        hide_possible_values = true,
        display_order = 900
    )]
    pub(crate) color: ColorChoice,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Generate(GenerateArguments),
    Diff(DiffArguments),
    List(ListArguments),
    /// Show one enumeration type: its members, integers and descriptions
    #[command(after_help = SHOW_HELP)]
    Show(TypeArguments),
    /// List the properties and parameters that have an enumeration type
    ///
    /// Pages list no properties: SOURCE is metadata.
    #[command(after_help = USES_HELP)]
    Uses(TypeArguments),
    Facts(FactsArguments),
    /// Print a completion script for a shell
    #[command(after_help = COMPLETIONS_HELP)]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print a manual page
    #[command(after_help = MAN_HELP)]
    Man {
        /// The command to describe [default: the page of `graph-enum` itself]
        #[arg(value_parser = COMMANDS)]
        command: Option<String>,
    },
}

const COMMANDS: [&str; 8] = [
    "generate",
    "diff",
    "list",
    "show",
    "uses",
    "facts",
    "completions",
    "man",
];

const COMPLETIONS_HELP: &str = "\
Examples:
  graph-enum completions bash > ~/.local/share/bash-completion/completions/graph-enum
  graph-enum completions zsh > ~/.zfunc/_graph-enum
  graph-enum completions fish > ~/.config/fish/completions/graph-enum.fish";

const MAN_HELP: &str = "\
Examples:
  graph-enum man > ~/.local/share/man/man1/graph-enum.1
  # the page of one command
  graph-enum man generate | man -l -";

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

// A paragraph is one line: it is wrapped to the terminal's width.
const USES_HELP: &str = "\
The last column is the field's type in Rust: `Option` if a value may be null, `Vec` for a collection, `Flags` for a flags \
enumeration. A property that a response may leave out, as with $select, needs `Option` as well.

Examples:
  graph-enum uses graph.csdl riskLevel
  # the owners as JSON, for a program
  graph-enum uses graph.csdl riskLevel --json | jq -r '.[0].uses[].owner'";

/// The arguments of `show` and `uses`.
#[derive(Args, Debug)]
pub(crate) struct TypeArguments {
    /// A CSDL file, a Markdown page, a folder, or `-` for standard input
    pub(crate) source: PathBuf,

    /// The name of the type, with or without its namespace; case is ignored
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
