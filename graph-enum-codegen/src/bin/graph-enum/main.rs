//! The command `graph-enum`: from Microsoft Graph's metadata and pages to Rust enums.

mod args;
mod diagnostics;
mod generate;
mod progress;

use std::process::ExitCode;

use clap::Parser as _;
use graph_enum_codegen::Report;

use args::{Arguments, Command};

/// What the command answers besides its output: 0, or 1 where `diff` found what it looks for.
type Answer = Result<ExitCode, Report>;

/// A usage error or a source that cannot be read. clap exits with the same code.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let answer = match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
    };
    answer.unwrap_or_else(|report| {
        diagnostics::print(&report);
        ExitCode::from(FAILED)
    })
}
