//! The arguments of `graph-enum completions` and `graph-enum man`.

use clap::Args;
use clap_complete::Shell;

const COMPLETIONS_HELP: &str = "\
Examples:
  graph-enum completions bash > ~/.local/share/bash-completion/completions/graph-enum
  graph-enum completions zsh > ~/.zfunc/_graph-enum
  graph-enum completions fish > ~/.config/fish/completions/graph-enum.fish";

/// Print a completion script for a shell
#[derive(Args, Debug)]
#[command(after_help = COMPLETIONS_HELP)]
pub(crate) struct CompletionsArguments {
    /// The shell
    pub(crate) shell: Shell,
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

const MAN_HELP: &str = "\
Examples:
  graph-enum man > ~/.local/share/man/man1/graph-enum.1
  # the page of one command
  graph-enum man generate | man -l -";

/// Print a manual page
#[derive(Args, Debug)]
#[command(after_help = MAN_HELP)]
pub(crate) struct ManArguments {
    /// The command to describe [default: the page of `graph-enum` itself]
    #[arg(value_parser = COMMANDS)]
    pub(crate) command: Option<String>,
}
