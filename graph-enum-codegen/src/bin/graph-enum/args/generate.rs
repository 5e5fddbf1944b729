//! The arguments of `graph-enum generate`.

use std::path::PathBuf;

use clap::Args;

// A paragraph is one line: it is wrapped to the terminal's width.
const GENERATE_HELP: &str = "\
Metadata (CSDL) has names, integers, flags and deprecations. Pages have names and descriptions, some have integers, and none \
has flags: give the metadata with them. Where the two differ, the metadata is right, and a warning says so.

A page is read if a heading `NAME enum type` or `NAME values` is followed by a table of members. A translated page that \
keeps the source language beside each text needs no metadata. Another translated page has translated names too: the \
metadata says which members are meant, and a row or type that it lacks is skipped with a warning.

A folder is read with its subfolders: .md, .csdl, .edmx, .xml and $metadata. Files that describe no enumeration are \
counted in one warning.

Examples:
  # one enum, to standard output
  graph-enum generate graph.csdl --type riskLevel
  # two by name, and all that begin alike
  graph-enum generate graph.csdl --type riskLevel,riskState --type 'device*'
  # names and integers from the metadata, descriptions from the pages
  graph-enum generate graph.csdl pages/ --namespace microsoft.graph -o src/graph.rs
  # one file for each namespace, and mod.rs
  graph-enum generate graph.csdl -o src/graph/
  # a derive for all enums, an attribute for one
  graph-enum generate graph.csdl --derive strum::EnumCount --attribute 'riskLevel=#[must_use]'
  # from a pipe
  curl -s 'https://graph.microsoft.com/v1.0/$metadata' | graph-enum generate - --type riskLevel";

/// Generate Rust enums from metadata and documentation pages
///
/// All sources form one schema. Without --type and --namespace, all its types are generated.
#[derive(Args, Debug)]
#[command(after_help = GENERATE_HELP)]
pub(crate) struct GenerateArguments {
    /// CSDL files, Markdown pages, folders, or `-` for standard input
    #[arg(required = true)]
    pub(crate) source: Vec<PathBuf>,

    /// Only these types, by name or qualified name; `*` matches any text; repeatable
    #[arg(long = "type", value_name = "NAME,...", value_delimiter = ',')]
    pub(crate) types: Vec<String>,

    /// Only the types of this namespace
    #[arg(long, value_name = "NS")]
    pub(crate) namespace: Option<String>,

    /// Generate closed enums: reading an unknown member is an error
    #[arg(long)]
    pub(crate) closed: bool,

    /// Name the variant of a member; NAME is `member`, `type/member` or `namespace.type/member`
    #[arg(long, value_name = "NAME=Variant", value_parser = parse_rename)]
    pub(crate) rename: Vec<(String, String)>,

    /// The API version of the types, if the source does not say it: `v1.0` or `beta`
    #[arg(long, value_name = "VERSION")]
    pub(crate) api_version: Option<String>,

    /// Add a derive to all enums, or to TYPE; repeatable
    #[arg(long, value_name = "[TYPE=]PATH", value_parser = parse_derive)]
    pub(crate) derive: Vec<ForType>,

    /// Add an attribute after the derives of all enums, or of TYPE; repeatable
    #[arg(long, value_name = "[TYPE=]TEXT", value_parser = parse_attribute)]
    pub(crate) attribute: Vec<ForType>,

    /// The path of the crate `graph_enum`, if it is renamed or re-exported: `crate::wire`
    #[arg(long = "crate", value_name = "PATH")]
    pub(crate) crate_path: Option<String>,

    /// Leave out the descriptions, which are Microsoft's text; names and integers are facts
    #[arg(long)]
    pub(crate) facts_only: bool,

    /// Add `ENUM_TYPES`: the schemas of all enums, sorted by name
    #[arg(long)]
    pub(crate) registry: bool,

    /// The file to write. A name that ends with `/` is a folder, which gets mod.rs and one file for each namespace.
    /// Folders are created, and a file that was not generated is never replaced [default: standard output]
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
        Some(_) => Err("write `TYPE=PATH`, for example `riskLevel=facet::Facet`".into()),
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
