//! The command `graph-enum`: from Microsoft Graph's metadata and pages to Rust enums.

mod args;
mod diagnostics;
mod diff;
mod facts;
mod generate;
mod interrupt;
mod json;
mod list;
mod man;
mod progress;
mod show;
mod table;
mod uses;

use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anstream::ColorChoice;
use clap::{CommandFactory as _, Parser as _};
use graph_enum_codegen::{Report, Schema, Source};

use args::{Arguments, Command};

/// The exit code: 0, or 1 if `diff` found changes that `--fail-on` names.
type Answer = Result<ExitCode, Failure>;

/// Why a command failed.
enum Failure {
    Report(Report),
    /// Standard output could not be written.
    Output(io::Error),
}

impl From<Report> for Failure {
    fn from(report: Report) -> Self {
        Self::Report(report)
    }
}

/// A usage error or a source that cannot be read. clap exits with the same code.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let color = match arguments.color {
        clap::ColorChoice::Auto => ColorChoice::Auto,
        clap::ColorChoice::Always => ColorChoice::Always,
        clap::ColorChoice::Never => ColorChoice::Never,
    };
    color.write_global();
    let answer = match arguments.command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::Show(arguments) => show::run(&arguments),
        Command::Uses(arguments) => uses::run(&arguments),
        Command::Facts(arguments) => facts::run(&arguments),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            let mut command = Arguments::command();
            clap_complete::generate(shell, &mut command, "graph-enum", &mut script);
            print(&String::from_utf8_lossy(&script)).map(|()| ExitCode::SUCCESS)
        }
        Command::Man { command } => man::run(command.as_deref()),
    };
    answer.unwrap_or_else(|failure| {
        match failure {
            Failure::Report(report) => diagnostics::print(&report),
            Failure::Output(error) => {
                note(&format!("error: cannot write to standard output: {error}"));
            }
        }
        ExitCode::from(FAILED)
    })
}

/// Reads the sources. The caller reports the warnings and errors about the selected types.
fn read_schema<P: AsRef<Path>>(paths: &[P]) -> Result<Schema, Report> {
    progress::during("reading", || {
        let sources = Source::read_all(paths)?;
        Ok(Schema::parse(&sources))
    })
}

/// Prints to standard output, in colour if that is a terminal.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // A reader that stops early, as `head` does, is not an error.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Output(error)),
        _ => Ok(()),
    }
}

/// Prints a line to standard error, and ignores that it is closed.
fn note(line: &str) {
    let _ = writeln!(anstream::stderr(), "{line}");
}
