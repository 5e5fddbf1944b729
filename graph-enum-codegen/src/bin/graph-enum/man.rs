//! `graph-enum man`

use std::process::ExitCode;

use clap::CommandFactory as _;
use clap_mangen::Man;

use crate::args::Arguments;
use crate::{Answer, Failure, print};

pub(crate) fn run(name: Option<&str>) -> Answer {
    let mut command = Arguments::command();
    // Fills in the usage of its commands.
    command.build();
    if let Some(found) = name.and_then(|name| command.find_subcommand(name)) {
        command = found.clone();
    }
    let mut page = Vec::new();
    Man::new(command)
        .render(&mut page)
        .map_err(Failure::Output)?;
    print(&String::from_utf8_lossy(&page))?;
    Ok(ExitCode::SUCCESS)
}
