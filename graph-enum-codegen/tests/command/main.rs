//! The command `graph-enum` as a process.

mod commands;
#[cfg(unix)]
mod interrupt;
mod options;
mod output;
