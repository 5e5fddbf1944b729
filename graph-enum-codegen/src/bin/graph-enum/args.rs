//! What the command accepts, and the help that teaches it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

const AFTER_HELP: &str = "\
Get the metadata once, without an account:
  curl -o graph.csdl 'https://graph.microsoft.com/v1.0/$metadata'
Then look around, and make the enums that you use:
  graph-enum list graph.csdl
  graph-enum show graph.csdl riskLevel
  graph-enum generate graph.csdl --type riskLevel --type riskState -o src/risk.rs

Exit codes: 0 done; 1 `diff` found changes that break; 2 wrong usage, or a source with mistakes.";

/// From Microsoft Graph's metadata and documentation pages to Rust enums with #[derive(GraphEnum)]
#[derive(Debug, Parser)]
#[command(name = "graph-enum", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Generate(GenerateArguments),
}

const GENERATE_HELP: &str = "\
Examples:
  # one enum, to standard output
  graph-enum generate graph.csdl --type riskLevel
  # a page of the documentation in another language: both languages arrive in the enum
  graph-enum generate vppTokenState.zh-CN.md
  # names, integers and flags from the metadata, descriptions from the pages
  graph-enum generate graph.csdl pages/ --namespace microsoft.graph -o src/graph.rs
  # every namespace a file of its own, with mod.rs
  graph-enum generate graph.csdl -o src/graph/
  # from a pipe
  curl -s 'https://graph.microsoft.com/v1.0/$metadata' | graph-enum generate - --type riskLevel";

/// Make Rust enums of metadata and documentation pages
///
/// All sources together are one schema; everything in it is generated unless --type or --namespace says
/// less. Where a page and the metadata disagree, the metadata wins and a warning says so.
#[derive(Args, Debug)]
#[command(after_help = GENERATE_HELP)]
pub(crate) struct GenerateArguments {
    /// CSDL files, `-` for standard input; Markdown pages or a folder of them
    #[arg(required = true)]
    pub(crate) source: Vec<PathBuf>,

    /// Only this type, by name or qualified name; repeatable
    #[arg(long = "type", value_name = "NAME")]
    pub(crate) types: Vec<String>,

    /// Only the types of this namespace
    #[arg(long, value_name = "NS")]
    pub(crate) namespace: Option<String>,

    /// Closed enums: a member that the schema does not name is an error, none keeps its text
    #[arg(long)]
    pub(crate) closed: bool,

    /// The Rust variant of a member; NAME is `member`, `type/member` or `namespace.type/member`
    #[arg(long, value_name = "NAME=Variant", value_parser = parse_rename)]
    pub(crate) rename: Vec<(String, String)>,

    /// The API version that declares the types, where the source does not say (`v1.0`, `beta`)
    #[arg(long, value_name = "VERSION")]
    pub(crate) api_version: Option<String>,

    /// Leave the descriptions out: doc comments hold names and facts alone
    #[arg(long)]
    pub(crate) facts_only: bool,

    /// Add `ENUM_TYPES`, a sorted list of the schemas of all enums
    #[arg(long)]
    pub(crate) registry: bool,

    /// The file, or the folder, which gets a file a namespace and mod.rs; a path that ends with
    /// `/` or is a folder already is a folder [default: standard output]
    #[arg(short, long, value_name = "FILE|DIR")]
    pub(crate) output: Option<PathBuf>,
}

fn parse_rename(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, variant)) if !name.is_empty() && !variant.is_empty() => {
            Ok((name.to_owned(), variant.to_owned()))
        }
        _ => {
            Err("write `NAME=Variant`, for example `remote_Control_Software=RemoteControl`".into())
        }
    }
}
