//! The arguments of `graph-enum completions` and `graph-enum man`.

use clap::Args;
use clap_complete::Shell;

const COMPLETIONS_HELP: &str = "\
Examples:
  graph-enum completions bash > ~/.local/share/bash-completion/completions/graph-enum
  graph-enum completions zsh > ~/.zfunc/_graph-enum
  graph-enum completions fish > ~/.config/fish/completions/graph-enum.fish";

/// Print a script that completes this command's arguments
#[derive(Args, Debug)]
#[command(after_help = COMPLETIONS_HELP)]
pub(crate) struct CompletionsArguments {
    /// The shell that reads the script
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

/// Print the manual page of this command, or of one of its commands
#[derive(Args, Debug)]
#[command(after_help = MAN_HELP)]
pub(crate) struct ManArguments {
    /// The command that the page is about
    #[arg(value_parser = COMMANDS)]
    pub(crate) command: Option<String>,
}
