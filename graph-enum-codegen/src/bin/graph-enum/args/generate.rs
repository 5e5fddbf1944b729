//! The arguments of `graph-enum generate`.

use std::path::PathBuf;

use clap::Args;

const GENERATE_HELP: &str = "\
Examples:
  # one enum, to standard output
  graph-enum generate graph.csdl --type riskLevel
  # several, and all whose names begin alike
  graph-enum generate graph.csdl --type riskLevel,riskState --type 'device*'
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
    /// CSDL files, `-` for standard input; Markdown pages; a folder of either
    #[arg(required = true)]
    pub(crate) source: Vec<PathBuf>,

    /// Only these types, by name or qualified name; `*` is any text; repeatable
    #[arg(long = "type", value_name = "NAME,...", value_delimiter = ',')]
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

    /// A further derive, of all enums or of TYPE: `serde::Serialize`, `riskLevel=clap::ValueEnum`
    #[arg(long, value_name = "[TYPE=]PATH", value_parser = parse_derive)]
    pub(crate) derive: Vec<ForType>,

    /// A further attribute, of all enums or of TYPE, after the derives: `#[must_use]`, `riskLevel=#[must_use]`
    #[arg(long, value_name = "[TYPE=]TEXT", value_parser = parse_attribute)]
    pub(crate) attribute: Vec<ForType>,

    /// Where the generated code finds the crate `graph_enum`, if not there: `crate::wire`
    #[arg(long = "crate", value_name = "PATH")]
    pub(crate) crate_path: Option<String>,

    /// Leave the descriptions of the source out, which are Microsoft's sentences
    #[arg(long)]
    pub(crate) facts_only: bool,

    /// Add `ENUM_TYPES`, a sorted list of the schemas of all enums
    #[arg(long)]
    pub(crate) registry: bool,

    /// The file, or the folder, which gets a file a namespace and mod.rs; a path that ends with
    /// `/` or is a folder already is a folder. A file that was not generated is never replaced
    /// [default: standard output]
    #[arg(short, long, value_name = "FILE|DIR")]
    pub(crate) output: Option<PathBuf>,
}

/// A text, and the type that it is for; without one it is for all.
pub(crate) type ForType = (Option<String>, String);

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

// A path has no `=`.
fn parse_derive(text: &str) -> Result<ForType, String> {
    match text.split_once('=') {
        Some((name, path)) if !name.is_empty() && !path.is_empty() => {
            Ok((Some(name.to_owned()), path.to_owned()))
        }
        Some(_) => Err("write `TYPE=PATH`, for example `riskLevel=clap::ValueEnum`".into()),
        None => Ok((None, text.to_owned())),
    }
}

// An attribute begins with `#` and may have a `=` in it.
fn parse_attribute(text: &str) -> Result<ForType, String> {
    if text.starts_with('#') {
        return Ok((None, text.to_owned()));
    }
    match text.split_once('=') {
        Some((name, attribute)) if !name.is_empty() && attribute.starts_with('#') => {
            Ok((Some(name.to_owned()), attribute.to_owned()))
        }
        _ => Err("write `#[…]` or `TYPE=#[…]`, for example `riskLevel=#[must_use]`".into()),
    }
}
